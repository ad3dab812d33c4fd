import type { Code } from '../primitives/units';
import { exactLoyalty } from './exactLoyalty';
import { tenureOf, type LoyaltyInput } from './loyaltyInput';

const HUNDRED = 100;
/** Points from the limit of a high loyalty within which it is reckoned exactly. */
const NEAR = 1e-9;

/**
 * Loyalty, 0–100: the planner's score, else the weighted mean of what is known [CLASS-5]; NaN
 * outside the window, and where nothing that has a weight is known. On the limit of a high one it
 * is reckoned exactly, so that no rounding denies it to anybody. Given the last one of the same
 * question, only customers whose measures differ are looked at.
 */
export function loyaltyOf(
	input: LoyaltyInput,
	last: { readonly input: LoyaltyInput; readonly loyalty: Float64Array } | null = null,
): Float64Array {
	const { present, revenue, priorRevenue, activeMonths, firstMonth, size } = input.measures;
	const loyalty = new Float64Array(size).fill(NaN);
	const was = last !== null && sameQuestion(last.input, input) ? last.input.measures : null;
	if (was !== null) loyalty.set(last!.loyalty.subarray(0, size));
	for (let customer = 0; customer < size; customer++) {
		const same =
			was !== null &&
			revenue[customer] === was.revenue[customer] &&
			activeMonths[customer] === was.activeMonths[customer] &&
			priorRevenue[customer] === was.priorRevenue[customer] &&
			firstMonth[customer] === was.firstMonth[customer] &&
			present[customer] === was.present[customer];
		if (!same) loyalty[customer] = present[customer] === 1 ? loyaltyAt(input, customer) : NaN;
	}
	return loyalty;
}

const sameQuestion = (a: LoyaltyInput, b: LoyaltyInput): boolean =>
	a.window === b.window &&
	a.policy.high === b.policy.high &&
	a.policy.loyalty === b.policy.loyalty &&
	a.sheet.loyalty === b.sheet.loyalty &&
	a.sheet.walletShare === b.sheet.walletShare &&
	a.sheet.customerSince === b.sheet.customerSince;

function loyaltyAt(input: LoyaltyInput, customer: Code): number {
	const { window, measures, policy, sheet } = input;
	const score = sheet.loyalty[customer];
	if (typeof score === 'number') return score;
	const weights = policy.loyalty;
	const tenure = within(tenureOf(input, customer) / weights.tenureMonths);
	const active = measures.activeMonths[customer]! / window.months;
	let sum = weights.tenure * tenure + weights.activeMonths * active;
	let known = weights.tenure + weights.activeMonths;
	const share = sheet.walletShare[customer];
	if (typeof share === 'number') {
		sum += weights.walletShare * within(share);
		known += weights.walletShare;
	}
	const before = measures.priorRevenue[customer]!;
	if (before > 0) {
		sum += weights.growth * within(measures.revenue[customer]! / before - 1 / 2);
		known += weights.growth;
	}
	const figure = (HUNDRED * sum) / known;
	return Math.abs(figure - policy.high) < NEAR ? exactLoyalty(input, customer) : figure;
}

const within = (value: number): number => Math.min(1, Math.max(0, value));
