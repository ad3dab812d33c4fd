import { decimalOf, fraction, ONE, plus, times, type Decimal } from '../primitives/decimal';
import type { Code } from '../primitives/units';
import { tenureOf, type LoyaltyInput } from './loyaltyInput';

export const LOYALTY_PARTS = ['walletShare', 'tenure', 'activeMonths', 'growth'] as const;
export type LoyaltyPart = (typeof LOYALTY_PARTS)[number];

const ZERO: Decimal = { numerator: 0n, denominator: 1n };
const HUNDRED: Decimal = { numerator: 100n, denominator: 1n };

/** What loyalty is made of, each part from 0 to 1; null is unknown [CLASS-5]. */
export function loyaltyParts(
	input: LoyaltyInput,
	customer: Code,
): Readonly<Record<LoyaltyPart, Decimal | null>> {
	const { window, measures, policy, sheet } = input;
	const share = sheet.walletShare[customer];
	const before = measures.priorRevenue[customer]!;
	const growth = 2 * measures.revenue[customer]! - before;
	return {
		walletShare: typeof share === 'number' ? within(decimalOf(share)) : null,
		tenure: ratio(tenureOf(input, customer), policy.loyalty.tenureMonths),
		activeMonths: ratio(measures.activeMonths[customer]!, window.months),
		growth: before > 0 ? ratio(growth, 2 * before) : null,
	};
}

/** The weighted mean of the known parts, 0–100, without a rounding before the last. */
export function exactLoyalty(input: LoyaltyInput, customer: Code): number {
	const parts = loyaltyParts(input, customer);
	let sum = ZERO;
	let known = ZERO;
	for (const part of LOYALTY_PARTS) {
		const value = parts[part];
		if (value === null) continue;
		const weight = decimalOf(input.policy.loyalty[part]);
		sum = plus(sum, times(weight, value));
		known = plus(known, weight);
	}
	const points = times(HUNDRED, sum);
	return nearest(
		fraction(points.numerator * known.denominator, points.denominator * known.numerator),
	);
}

const ratio = (part: number, whole: number): Decimal =>
	within(fraction(BigInt(part), BigInt(whole)));

const within = (value: Decimal): Decimal =>
	value.numerator < 0n ? ZERO : value.numerator > value.denominator ? ONE : value;

/** A reduced fraction as a double: exact wherever a short decimal is. */
const nearest = ({ numerator, denominator }: Decimal): number =>
	Number(numerator) / Number(denominator);
