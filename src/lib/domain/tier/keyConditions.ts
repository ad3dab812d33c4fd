import { REASON_BIT, type Basis, type ConditionReason, type Measures, type Window } from '../plan';
import type { KeyConditions, Policy, Segment } from '../policy/policy';
import { shareComparer } from '../primitives/compareShare';
import { decimalOf } from '../primitives/decimal';
import type { Code } from '../primitives/units';

/** What is asked of the key customers of a segment: the policy's conditions, or its own [KEY-6]. */
export const conditionsOf = (
	policy: Pick<Policy, 'keyConditions'>,
	segment: Segment,
): KeyConditions => ({ ...policy.keyConditions, ...segment.keyConditions });

/** A window shorter than the wanted months asks for every month of it [KEY-1]. */
export const requiredActiveMonths = (
	conditions: KeyConditions,
	window: Pick<Window, 'months'>,
): number => Math.min(conditions.minActiveMonths, window.months);

/**
 * Judges one customer: bits of the conditions it fails, 0 for none [KEY-1 … KEY-3]. Months are active by
 * the basis; an order is always one of ours [BASIS-3].
 */
export function judgeConditions(
	conditions: KeyConditions,
	window: Pick<Window, 'months'>,
	measures: Pick<Measures, 'revenue' | 'profit' | 'largestOrder'>,
	{ activeMonths }: Pick<Basis, 'activeMonths'>,
): (customer: Code) => number {
	const { revenue, profit, largestOrder } = measures;
	const months = requiredActiveMonths(conditions, window);
	const limit = conditions.maxLargestOrderShare;
	const compareShare = limit === null ? null : shareComparer(decimalOf(limit));
	return (customer) => {
		let failed = 0;
		if (activeMonths[customer]! < months) failed |= REASON_BIT['too-few-active-months'];
		// The share means nothing without revenue: then it is not judged.
		const earned = revenue[customer]!;
		if (compareShare !== null && earned > 0 && compareShare(largestOrder[customer]!, earned) > 0) {
			failed |= REASON_BIT['one-off'];
		}
		if (conditions.requireProfit && profit !== null && profit[customer]! <= 0) {
			failed |= REASON_BIT.unprofitable;
		}
		return failed;
	};
}

/** Bits → reasons, in the order of the report. */
export const reasonsOf = (failed: number): ConditionReason[] =>
	(Object.keys(REASON_BIT) as ConditionReason[]).filter(
		(reason) => (failed & REASON_BIT[reason]) !== 0,
	);
