import { exp } from '../../primitives/exp';
import { ln } from '../../primitives/ln';
import type { SeededNumbers } from '../../primitives/seededNumbers';
import { normalQuantile } from './normalQuantile';

const THIRD = 1 / 3;
const NINE = 9;

/**
 * One draw from a gamma distribution of a shape > 0 and scale 1. Marsaglia & Tsang 2000; a shape
 * below 1 through shape + 1 and a power of a uniform number.
 */
export function gammaDraw(shape: number, numbers: SeededNumbers): number {
	if (shape < 1) {
		return gammaDraw(shape + 1, numbers) * exp(ln(numbers.between()) / shape);
	}
	const d = shape - THIRD;
	const c = 1 / Math.sqrt(NINE * d);
	for (;;) {
		const x = normalQuantile(numbers.between());
		const root = 1 + c * x;
		if (root <= 0) continue;
		const v = root * root * root;
		if (ln(numbers.between()) < (x * x) / 2 + d * (1 - v + ln(v))) return d * v;
	}
}
