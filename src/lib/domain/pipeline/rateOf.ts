import { wilson } from '../churn/wilson';
import type { Rate } from './pipeline';

/** So many of all, with Wilson's interval; null of nobody. */
export function rateOf(part: number, all: number): Rate | null {
	const interval = wilson(part, all);
	return interval === null ? null : { part, all, share: part / all, ...interval };
}
