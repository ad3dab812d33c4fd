import type { Decimal } from './decimal';

/**
 * Compares part / whole with one limit, exactly, for many pairs: negative below, 0 equal, positive
 * above. `part` and `whole` are integers, `whole` > 0. Doubles decide where both products are exact
 * and where the two are far apart.
 */
export function shareComparer(limit: Decimal): (part: number, whole: number) => number {
	const numerator = Number(limit.numerator);
	const denominator = Number(limit.denominator);
	const nearest = numerator / denominator;
	// Many roundings wide; beyond it the quotient of two doubles is on the right side.
	const near = Math.abs(nearest) * 2 ** -48;
	return (part, whole) => {
		const left = part * denominator;
		const right = whole * numerator;
		if (isExact(left) && isExact(right)) return left - right;
		const distance = part / whole - nearest;
		if (Math.abs(distance) > near) return distance;
		const exactLeft = BigInt(part) * limit.denominator;
		const exactRight = BigInt(whole) * limit.numerator;
		return exactLeft < exactRight ? -1 : exactLeft > exactRight ? 1 : 0;
	};
}

/** A product of integers this small was not rounded, nor were its factors unless it is 0. */
const isExact = (product: number): boolean => Math.abs(product) <= Number.MAX_SAFE_INTEGER;
