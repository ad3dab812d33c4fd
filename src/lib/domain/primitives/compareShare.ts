import type { Decimal } from './decimal';

/**
 * Compares part / whole with a limit, exactly: negative below, 0 equal, positive above.
 * `part` and `whole` are integers, `whole` > 0. Doubles decide where both products are exact.
 */
export function compareShare(part: number, whole: number, limit: Decimal): number {
	const left = part * Number(limit.denominator);
	const right = whole * Number(limit.numerator);
	if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
	const exactLeft = BigInt(part) * limit.denominator;
	const exactRight = BigInt(whole) * limit.numerator;
	return exactLeft < exactRight ? -1 : exactLeft > exactRight ? 1 : 0;
}
