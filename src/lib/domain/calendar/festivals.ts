import { firstOfMonth, firstOfYear, type DayNumber } from '../primitives/dayNumber';
import { monthOf } from '../primitives/day';
import type { FestivalId } from '../policy/calendarPolicy';
import { lunarDay } from './lunarYears';

/** When a festival is, and on how many days from `before` days ahead of it nobody works. */
interface Festival {
	readonly lunar: boolean;
	readonly month: number;
	readonly day: number;
	readonly before?: number;
	readonly off: number;
}

/**
 * Days off by the State Council's regulation on holidays as amended for 2025: one at New Year, at
 * 清明, 端午 and 中秋, four around 春节 from its eve on, two from 1 May and three from 1 October. Days
 * of other weeks that are worked in exchange are announced year by year and are not known here.
 */
const FESTIVALS: Readonly<Record<FestivalId, Festival | 'qingming'>> = {
	newYear: { lunar: false, month: 1, day: 1, off: 1 },
	spring: { lunar: true, month: 1, day: 1, before: 1, off: 4 },
	lantern: { lunar: true, month: 1, day: 15, off: 0 },
	qingming: 'qingming',
	labour: { lunar: false, month: 5, day: 1, off: 2 },
	dragonBoat: { lunar: true, month: 5, day: 5, off: 1 },
	midAutumn: { lunar: true, month: 8, day: 15, off: 1 },
	national: { lunar: false, month: 10, day: 1, off: 3 },
	doubleNinth: { lunar: true, month: 9, day: 9, off: 0 },
};

/** 清明 is when the sun stands at 15°: the usual rule for the years 2000 to 2099. */
const QINGMING = { month: 4, first: 4.81, drift: 0.2422, leap: 4, from: 2000, to: 2099 } as const;

function qingming(year: number): DayNumber | null {
	const { month, first, drift, leap, from, to } = QINGMING;
	if (year < from || year > to) return null;
	const since = year - from;
	const date = Math.floor(first + drift * since) - Math.floor(since / leap);
	return firstOfMonth(monthOf(year, month)) + date - 1;
}

/** The day of a festival in a civil year; null: outside the tables. */
export function festivalDay(id: FestivalId, year: number): DayNumber | null {
	const festival = FESTIVALS[id];
	if (festival === 'qingming') return qingming(year);
	const { lunar, month, day } = festival;
	return lunar ? lunarDay(year, month, day) : firstOfMonth(monthOf(year, month)) + day - 1;
}

/** Days of a civil year on which nobody works for a festival's sake [CAL-6]. */
export function daysOff(ids: readonly FestivalId[], year: number): ReadonlySet<DayNumber> {
	const off = new Set<DayNumber>();
	const to = firstOfYear(year + 1);
	for (const id of ids) {
		const festival = FESTIVALS[id];
		const day = festivalDay(id, year);
		if (day === null) continue;
		const { before = 0, off: count } = festival === 'qingming' ? { off: 1 } : festival;
		for (let k = 0; k < count; k++) {
			const each = day - before + k;
			if (each >= firstOfYear(year) && each < to) off.add(each);
		}
	}
	return off;
}
