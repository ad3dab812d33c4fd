/**
 * A whole number shared out by weights: the whole parts of the shares, then one each to the largest
 * rests (Hamilton); of equal rests the first. The parts add up to the number.
 *
 * @param weights ≥ 0, at least one above 0.
 */
export function largestRemainder(number: number, weights: Float64Array): Int32Array {
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	const shares = weights.map((weight) => (number * weight) / all);
	const parts = Int32Array.from(shares, Math.floor);
	const missing = number - parts.reduce((sum, part) => sum + part, 0);
	const byRest = Int32Array.from(weights.keys()).sort(
		(a, b) => shares[b]! - parts[b]! - (shares[a]! - parts[a]!) || a - b,
	);
	for (const place of byRest.subarray(0, missing)) parts[place]!++;
	return parts;
}
