import type { Ratio } from '../primitives/units';

/** A share that was seen, and between which the true one lies with 95 %. */
export interface Interval {
	readonly low: Ratio;
	readonly high: Ratio;
}

/** Quantile of the normal distribution for 95 % in the middle. */
export const Z_95 = 1.959964;

/** Wilson's interval of a share of `all` [CHURN-8]; null of nobody. 0 ≤ `part` ≤ `all`. */
export function wilson(part: number, all: number): Interval | null {
	if (all <= 0) return null;
	const share = part / all;
	const square = Z_95 ** 2;
	const middle = share + square / (2 * all);
	const half = Z_95 * Math.sqrt((share * (1 - share)) / all + square / (4 * all ** 2));
	const whole = 1 + square / all;
	// Where nobody or everybody is meant, rounding may reach past the end.
	return {
		low: part === 0 ? 0 : (middle - half) / whole,
		high: part === all ? 1 : (middle + half) / whole,
	};
}
