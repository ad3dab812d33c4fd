import type { RebatePeriod } from '../../policy/channelPolicy';
import { monthInYear } from '../../primitives/day';
import { MONTHS_PER_YEAR, type Month } from '../../primitives/units';

const MONTHS: Readonly<Record<RebatePeriod, number>> = {
	month: 1,
	quarter: 3,
	year: MONTHS_PER_YEAR,
};

/** Months of a period. */
export const monthsOf = (period: RebatePeriod): number => MONTHS[period];

/** First month of the period that a month lies in, by the calendar [REBATE-3]. */
export const periodStart = (period: RebatePeriod, month: Month): Month =>
	month - ((monthInYear(month) - 1) % MONTHS[period]);
