import { monthOf } from '$lib/domain/primitives/day';
import type { Month } from '$lib/domain/primitives/units';

/** The sample ends here, whatever today is: what it shows must not depend on the date. */
export const LAST_MONTH: Month = monthOf(2026, 10);
export const MONTHS = 24;
export const FIRST_MONTH: Month = LAST_MONTH - MONTHS + 1;
/** Days that every month has. */
export const DAYS = 28;

/**
 * How much is sold in each month. Dealers stock up before Spring Festival (29 January 2025,
 * 17 February 2026) and before Mid-Autumn (6 October 2025, 25 September 2026).
 */
export const SEASON: readonly number[] = [
	// 2024-11 and 12
	0.95, 1.55,
	// 2025
	1.75, 0.45, 0.6, 0.65, 0.85, 0.75, 0.65, 0.95, 1.7, 0.75, 0.9, 1.3,
	// 2026, to October
	1.9, 1.05, 0.5, 0.65, 0.85, 0.75, 0.7, 1.35, 1.5, 0.85,
];
