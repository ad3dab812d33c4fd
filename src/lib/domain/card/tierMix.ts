import { NO_NAME } from '../ledger/names';
import { counts } from '../ledger/totals/counted';
import type { Plan } from '../plan';
import { monthOfDay } from '../primitives/day';

/** What the customers of one tier buy together in the window. */
export interface TierMix {
	readonly by: 'product' | 'category';
	/** Fen net of returns, by code of the product or category. */
	readonly fen: Float64Array;
	readonly customers: number;
}

/** What a mix reads: kept apart, so that whoever shows cards knows when it is the same. */
export type MixPlan = Pick<Plan, 'window' | 'placement'> & Pick<Plan['inputs'], 'ledger' | 'names'>;

/**
 * Sales of a tier of a segment by product, or by category where no row names a product; null where
 * no row names either [CARD-9]. One pass over the rows.
 */
export function tierMix(
	{ ledger, names: book, window, placement }: MixPlan,
	segment: number,
	tier: number,
): TierMix | null {
	const { chunks } = ledger;
	const by = chunks.some(({ texts }) => texts.product !== null) ? 'product' : 'category';
	if (!chunks.some(({ texts }) => texts[by] !== null)) return null;
	const fen = new Float64Array(book[by].size);
	const isIn = placement.tier.map(
		(place, customer) => +(place === tier && placement.segment[customer] === segment),
	);
	for (const chunk of chunks) {
		const { customer, day, amount } = chunk;
		const names = chunk.texts[by];
		if (names === null) continue;
		for (let row = 0; row < chunk.rows; row++) {
			const name = names[row]!;
			if (isIn[customer[row]!] !== 1 || name === NO_NAME || !counts(chunk, row)) continue;
			const month = monthOfDay(day[row]!);
			if (month >= window.from && month <= window.to) fen[name]! += amount[row]!;
		}
	}
	return { by, fen, customers: isIn.reduce((sum, one) => sum + one, 0) };
}
