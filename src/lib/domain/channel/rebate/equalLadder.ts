import type { RebateStep } from '../../policy/channelPolicy';
import type { Fen, Ratio } from '../../primitives/units';
import { rebateOf, type StepAt } from './rebateOf';

/** Rates are offered in so many parts of 1. */
const RATE_STEPS = 10_000;

/**
 * The incremental ladder that costs what an all-units one costs now [REBATE-6]: the same thresholds,
 * rates in the same proportion, one factor for all. null where nobody buys above the first threshold,
 * or where it would take more than everything.
 */
export function equalLadder(
	steps: readonly StepAt[],
	bought: Iterable<Fen>,
): { readonly rates: readonly Ratio[]; readonly cost: Fen } | null {
	let cost = 0;
	let above = 0;
	for (const fen of bought) {
		cost += rebateOf('all-units', steps, fen);
		above += rebateOf('incremental', steps, fen);
	}
	if (above <= 0) return null;
	const factor = cost / above;
	const rates = steps.map(({ rate }) => Math.round(rate * factor * RATE_STEPS) / RATE_STEPS);
	return rates.some((rate) => rate > 1) ? null : { rates, cost };
}

/** The steps of a ladder with other rates. */
export const withRates = (
	steps: readonly RebateStep[],
	rates: readonly Ratio[],
): readonly RebateStep[] => steps.map(({ from }, k) => ({ from, rate: rates[k]! }));
