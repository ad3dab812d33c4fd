import { MONTHS_PER_YEAR } from '../primitives/units';
import { dateShape, THREE_NUMBERS } from './dateShape';
import { startsWithYear } from './shortYear';

/**
 * What a date that ends with its year tells about the order of its column: true for `13/02/2026`
 * (day first), false for `02/13/2026`, null when it tells nothing.
 */
export function dayOrder(text: string): boolean | null {
	const shape = dateShape(text);
	if (!THREE_NUMBERS.has(shape.form) || startsWithYear(shape)) return null;
	const [a = 0, b = 0] = shape.numbers;
	if (a > MONTHS_PER_YEAR === b > MONTHS_PER_YEAR) return null;
	return a > MONTHS_PER_YEAR;
}
