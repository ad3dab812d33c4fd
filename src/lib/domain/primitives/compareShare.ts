import type { Decimal } from './decimal';

/**
 * Compares part / whole with one limit, exactly, for many pairs: negative below, 0 equal, positive
 * above. `part` and `whole` are integers, `whole` > 0. Doubles decide where both products are exact.
 */
export function shareComparer(limit: Decimal): (part: number, whole: number) => number {
	const numerator = Number(limit.numerator);
	const denominator = Number(limit.denominator);
	return (part, whole) => {
		const left = part * denominator;
		const right = whole * numerator;
		if (isExact(left) && isExact(right)) return left - right;
		const exactLeft = BigInt(part) * limit.denominator;
		const exactRight = BigInt(whole) * limit.numerator;
		return exactLeft < exactRight ? -1 : exactLeft > exactRight ? 1 : 0;
	};
}

/** A product of integers this small was not rounded, nor were its factors unless it is 0. */
const isExact = (product: number): boolean =>
	product <= Number.MAX_SAFE_INTEGER && product >= -Number.MAX_SAFE_INTEGER;
