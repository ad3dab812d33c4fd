/** Where √2 parts what is halved from what is doubled. */
const HIGH = Math.SQRT2;
const LOW = Math.SQRT1_2;
/** Terms of the series; the next one is below the last bit. */
const TERMS = 11;

/**
 * Natural logarithm of a positive number, the same to the last bit on every machine: engines may
 * round `Math.log` differently, but not + − × ÷. Off by two units in the last place at most.
 */
export function ln(x: number): number {
	if (!(x > 0)) return x === 0 ? -Infinity : NaN;
	if (x === Infinity) return x;
	let rest = x;
	let doublings = 0;
	while (rest > HIGH) {
		rest /= 2;
		doublings++;
	}
	while (rest < LOW) {
		rest *= 2;
		doublings--;
	}
	const f = (rest - 1) / (rest + 1);
	const square = f * f;
	let sum = 0;
	for (let term = TERMS; term >= 0; term--) sum = sum * square + 1 / (2 * term + 1);
	return doublings * Math.LN2 + 2 * f * sum;
}
