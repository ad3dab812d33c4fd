import { wilson } from '../churn/wilson';
import type { Rate } from './pipeline';

/** So many of all, with Wilson's interval; null of nobody. */
export function rateOf(part: number, all: number): Rate | null {
	const interval = wilson(part, all);
	return interval === null ? null : { part, all, share: part / all, ...interval };
}

/** The middle of a list, of two middles their mean; null of an empty one. */
export function medianOf(values: readonly number[]): number | null {
	if (values.length === 0) return null;
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length / 2;
	return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}
