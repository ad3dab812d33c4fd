import { power } from '../primitives/power';
import type { Ratio } from '../primitives/units';

/** Sales by effort, both today's being 1: least + (most − least) · x^steepness / (delay + x^steepness). */
export interface ResponseCurve {
	readonly least: Ratio;
	readonly most: Ratio;
	/** δ: where the curve is half way up. */
	readonly delay: number;
	/** γ: at most 1 every bit more brings less than the one before, above 1 it starts slowly. */
	readonly steepness: number;
}

/** Sales with so much effort, today's being 1 [RESP-1] (Little 1970). */
export function responseAt(
	{ least, most, delay, steepness }: ResponseCurve,
	effort: number,
): Ratio {
	if (effort <= 0) return least;
	// Turned round, so that no effort is too much to be raised to a power.
	return least + (most - least) / (1 + delay * power(effort, -steepness));
}

/** Does the first bit bring less than the next one? Then one step after the other misses the best. */
export const startsSlowly = ({ steepness }: ResponseCurve): boolean => steepness > 1;
