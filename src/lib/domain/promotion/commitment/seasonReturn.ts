import type { Fen, Ratio } from '../../primitives/units';

/** What a promotion season was, for one customer. Money in fen of list price. */
export interface Season {
	/** Sales without the promotion, and with it. */
	readonly baseline: Fen;
	readonly sales: Fen;
	/** Gross profit as a share of the list price, and what was taken off it. */
	readonly margin: Ratio;
	readonly discount: Ratio;
	/** Money beside the discount. */
	readonly fixed: Fen;
	/** Part of the extra sales that is only bought earlier. */
	readonly forwardBuying: Ratio;
}

/** What came back for it. Fen, not rounded. */
export interface SeasonReturn {
	/** Extra sales / baseline. */
	readonly uplift: Ratio;
	/** Extra sales that are not only bought earlier, and what they earn. */
	readonly increment: Fen;
	readonly profit: Fen;
	/** Discount on what would have been sold anyway, on what was bought earlier, and the rest. */
	readonly spend: Fen;
	/** profit − spend. */
	readonly net: Fen;
	/** profit / spend; null without any spend. */
	readonly ratio: number | null;
	/** Uplift at which the discount alone pays; null where it eats the whole margin. */
	readonly breakEven: Ratio | null;
	/** net as it would look if what was bought earlier counted as growth. */
	readonly naive: Fen;
}

/** The pay-off of a promotion with forward buying taken out [PAY-5] (C25). The baseline is above 0. */
export function seasonReturn(season: Season): SeasonReturn {
	const { baseline, sales, margin, discount, fixed, forwardBuying } = season;
	const extra = sales - baseline;
	// Fewer sales than without it are no purchase ahead of time.
	const ahead = Math.max(0, extra) * forwardBuying;
	const increment = extra - ahead;
	const profit = increment * (margin - discount);
	const spend = baseline * discount + ahead * discount + fixed;
	return {
		uplift: extra / baseline,
		increment,
		profit,
		spend,
		net: profit - spend,
		ratio: spend > 0 ? profit / spend : null,
		breakEven: margin > discount ? discount / (margin - discount) : null,
		naive: extra * (margin - discount) - baseline * discount - fixed,
	};
}
