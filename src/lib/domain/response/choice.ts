import type { Fen, Ratio } from '../primitives/units';
import { responseAt, type ResponseCurve } from './responseCurve';

/** One of several things that share a budget: exactly one of its options is taken. */
export interface Choice {
	/** What each option takes of the budget, rising, 0 or more; the first is the least allowed. */
	readonly costs: ArrayLike<number>;
	/** What each option brings, in the same order. */
	readonly gains: ArrayLike<number>;
}

/** Money for one customer, or for one tier. */
export interface MoneyTerms {
	/** Sales a year today. */
	readonly sales: Fen;
	/** Of the sales that more money brings. */
	readonly margin: Ratio;
	/** What is spent today, above 0. */
	readonly today: Fen;
	readonly curve: ResponseCurve;
	readonly floor: Fen;
	/** At least the floor. */
	readonly cap: Fen;
}

/** The margin on the sales that so much money brings, before the money itself; fen, not rounded. */
export const marginOf = ({ sales, margin, today, curve }: MoneyTerms, spent: Fen): Fen =>
	sales * margin * responseAt(curve, spent / today);

/** Whole fen from the floor to the cap in so many steps, fewer where they are not a fen apart [RESP-5]. */
export function moneyChoice(terms: MoneyTerms, steps: number): Choice {
	const { floor, cap } = terms;
	const count = Math.min(steps, cap - floor) + 1;
	const costs = new Float64Array(count);
	const gains = new Float64Array(count);
	for (let step = 0; step < count; step++) {
		const last = step === count - 1;
		const spent = last ? cap : floor + Math.floor(((cap - floor) * step) / (count - 1));
		costs[step] = spent;
		gains[step] = marginOf(terms, spent);
	}
	return { costs, gains };
}
