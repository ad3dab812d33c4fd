import { attributeOf, type CustomerSheet } from '../customer/sheet';
import type { Measures } from '../plan';
import type { PromotionBase } from '../policy/policy';

/** What weights stand on by customer code, fen [POOL-3]; profit counts 0 where none is known. */
export function baseOf(
	base: PromotionBase,
	{ revenue, profit }: Pick<Measures, 'revenue' | 'profit'>,
	sheet: CustomerSheet,
): Float64Array {
	switch (base) {
		case 'revenue':
			return revenue;
		case 'profit':
			return profit ?? new Float64Array(revenue.length);
		case 'potential':
			return revenue.map((fen, customer) => {
				const target = attributeOf(sheet, 'target', customer);
				return typeof target === 'number' ? target : fen;
			});
	}
}
