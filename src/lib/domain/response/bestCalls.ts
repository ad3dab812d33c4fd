import type { Choice } from './choice';
import { fillEnvelope } from './fillEnvelope';

/** Where calls can go: what so many of them earn, and what each takes. */
export interface CallPlan {
	/** By number of calls, from none. */
	readonly gains: readonly number[];
	/** Whole units of the budget that one call takes, above 0. */
	readonly cost: number;
	/** Fewest calls; the list of gains ends at the most. */
	readonly least: number;
}

/** What earns most within a budget. */
export interface BestCalls {
	readonly calls: readonly number[];
	readonly gain: number;
	/** No sharing of the budget can earn more than this. */
	readonly bound: number;
	/** What one unit more of the budget earns, at the bound. */
	readonly price: number;
}

/**
 * The most profitable whole calls within a budget [RESP-3], exactly, by dynamic programming over
 * the budget: with S-shaped gains the next best call, one at a time, misses it. Ties go to fewer
 * calls of the later. null where not even the fewest calls fit.
 */
export function bestCalls(plans: readonly CallPlan[], budget: number): BestCalls | null {
	// best[b]: most that the plans so far earn with b units.
	let best: Float64Array = new Float64Array(budget + 1);
	const chosen = plans.map(({ gains, cost, least }) => {
		const next = new Float64Array(budget + 1).fill(-Infinity);
		const calls = new Int32Array(budget + 1);
		for (let units = least * cost; units <= budget; units++) {
			for (let count = least; count < gains.length && count * cost <= units; count++) {
				const gain = best[units - count * cost]! + gains[count]!;
				if (gain > next[units]!) {
					next[units] = gain;
					calls[units] = count;
				}
			}
		}
		best = next;
		return calls;
	});
	const gain = best[budget]!;
	if (gain === -Infinity) return null;
	let left = budget;
	const calls = new Array<number>(plans.length);
	for (let place = plans.length - 1; place >= 0; place--) {
		calls[place] = chosen[place]![left]!;
		left -= calls[place]! * plans[place]!.cost;
	}
	const { bound, price } = fillEnvelope(plans.map(callChoice), budget)!;
	return { calls, gain, bound: Math.max(gain, bound), price };
}

/** The same calls as options that share a budget; the first is the fewest. */
export const callChoice = ({ gains, cost, least }: CallPlan): Choice => ({
	costs: gains.slice(least).map((_, more) => (least + more) * cost),
	gains: gains.slice(least),
});
