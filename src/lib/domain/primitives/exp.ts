/** Terms of the series for half a doubling; the next one is below the last bit. */
const TERMS = 17;
/** Beyond these a double is 0 or infinite. */
const LEAST = -746;
const MOST = 710;

/** e to the power of x, the same to the last bit on every machine: + − × ÷ alone, as in `ln`. */
export function exp(x: number): number {
	if (x < LEAST) return 0;
	if (x > MOST) return Infinity;
	const doublings = Math.round(x / Math.LN2);
	const rest = x - doublings * Math.LN2;
	let value = 1;
	for (let term = TERMS; term > 0; term--) value = 1 + (value * rest) / term;
	for (let k = 0; k < doublings; k++) value *= 2;
	for (let k = 0; k > doublings; k--) value /= 2;
	return value;
}
