import { attributeOf, type CustomerSheet } from '../../customer/sheet';
import { dayInMonth, monthInYear, monthOfDay, NO_DAY, yearOf } from '../../primitives/day';
import type { Code, Day, Month } from '../../primitives/units';

/** A payout that was promised to a customer. */
export interface Payout {
	readonly promised: Day;
	/** null: not paid yet. */
	readonly paid: Day | null;
	/** Days after the promised one; null while it is not paid, or one of them is a month alone. */
	readonly days: number | null;
	/** null: not paid, and nobody can say yet whether it is late. */
	readonly punctual: boolean | null;
}

export interface PayoutTerms {
	/** Days after the promised one that still count as punctual. */
	readonly payoutDays: number;
	/** null: not known. */
	readonly today: Month | null;
}

/**
 * How punctually what was promised is paid [PAY-7]: days between the two dates, punctual up to
 * `payoutDays`. What is not paid is late once the month of today is past the promised one and those days.
 */
export function payoutOf(
	sheet: CustomerSheet,
	customer: Code,
	{ payoutDays, today }: PayoutTerms,
): Payout | null {
	const day = (id: 'payoutPromised' | 'payoutPaid'): Day | null => {
		const value = attributeOf(sheet, id, customer);
		return typeof value === 'number' && value !== NO_DAY ? value : null;
	};
	const promised = day('payoutPromised');
	if (promised === null) return null;
	const paid = day('payoutPaid');
	if (paid === null) {
		const late = today !== null && firstOf(today) - lastOf(promised) > payoutDays;
		return { promised, paid, days: null, punctual: late ? false : null };
	}
	if (dayInMonth(promised) === 0 || dayInMonth(paid) === 0) {
		// Months alone: late for certain, punctual for certain, or nobody knows.
		const least = firstDayOf(paid) - lastOf(promised);
		const most = lastOf(paid) - firstDayOf(promised);
		const punctual = most <= payoutDays || lastOf(paid) <= lastOf(promised) ? true : null;
		return { promised, paid, days: null, punctual: least > payoutDays ? false : punctual };
	}
	const days = lastOf(paid) - lastOf(promised);
	return { promised, paid, days, punctual: days <= payoutDays };
}

const DAY_MS = 86_400_000;
/** Days since 1970. */
const daysAt = (month: Month, day: number): number =>
	Date.UTC(yearOf(month), monthInYear(month) - 1, day) / DAY_MS;
const firstOf = (month: Month): number => daysAt(month, 1);
/** The day itself, or the first one of its month. */
const firstDayOf = (day: Day): number =>
	dayInMonth(day) === 0 ? firstOf(monthOfDay(day)) : lastOf(day);
/** The day itself, or the last one of its month. */
const lastOf = (day: Day): number => {
	const month = monthOfDay(day);
	return dayInMonth(day) === 0 ? daysAt(month + 1, 0) : daysAt(month, dayInMonth(day));
};

/** Punctual payouts of those of which it is known, and the days they took on average. */
export interface Punctuality {
	readonly promised: number;
	readonly judged: number;
	readonly punctual: number;
	/** null: no two days are known. */
	readonly meanDays: number | null;
}

export function punctualityOf(payouts: readonly Payout[]): Punctuality {
	const judged = payouts.filter(({ punctual }) => punctual !== null);
	const days = payouts.flatMap((payout) => payout.days ?? []);
	const total = days.reduce((sum, each) => sum + each, 0);
	return {
		promised: payouts.length,
		judged: judged.length,
		punctual: judged.filter(({ punctual }) => punctual).length,
		meanDays: days.length === 0 ? null : total / days.length,
	};
}
