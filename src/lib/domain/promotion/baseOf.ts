import { attributeOf, type CustomerSheet } from '../customer/sheet';
import type { Measures } from '../plan';
import type { PromotionBase } from '../policy/policy';
import type { Code, Fen } from '../primitives/units';

/** What a customer's weight stands on, fen [POOL-3]; profit counts 0 where none is known. */
export function baseOf(
	base: PromotionBase,
	{ revenue, profit }: Measures,
	sheet: CustomerSheet,
): (customer: Code) => Fen {
	switch (base) {
		case 'revenue':
			return (customer) => revenue[customer]!;
		case 'profit':
			return (customer) => profit?.[customer] ?? 0;
		case 'potential':
			return (customer) => {
				const target = attributeOf(sheet, 'target', customer);
				return typeof target === 'number' ? target : revenue[customer]!;
			};
	}
}
