import { m } from '$lib/i18n';

/** What the sheet shows below its lead. */
export const PARTS = ['budget', 'best', 'commitments', 'rebates', 'price', 'stock'] as const;
export type Part = (typeof PARTS)[number];

/** The part that an address asks for; the first one without. */
export const partOf = (asked: string | null): Part =>
	PARTS.find((part) => part === asked) ?? 'budget';

export const PART_WORDS: Readonly<Record<Part, () => string>> = {
	budget: m.promotion_part_budget,
	best: m.promotion_part_best,
	commitments: m.promotion_part_commitments,
	rebates: m.promotion_part_rebates,
	price: m.promotion_part_price,
	stock: m.promotion_part_stock,
};
