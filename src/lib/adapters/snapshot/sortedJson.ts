import { compareNames } from '../../domain/primitives/compareNames';

/** JSON text with the keys of every object in code-point order: equal values, equal text. */
export const sortedJson = (value: unknown): string => JSON.stringify(sorted(value));

/** The same value, keys of every object in code-point order. */
export function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => compareNames(a, b))
			.map(([key, part]) => [key, sorted(part)]),
	);
}
