import { dayText } from '$lib/domain/primitives/day';
import { dayOfSerial } from '$lib/domain/reading/calendar';

const SECONDS_PER_DAY = 86_400;
const SECONDS_PER_HOUR = 3600;
const SECONDS_PER_MINUTE = 60;
/** 9999-12-31, the last day of Excel; day 0 is a time alone. */
const LAST_SERIAL = 2_958_465;

/**
 * A serial that counts from 1900 → `2026-01-05`, with its time where it has one, `13:45:00` for a time
 * alone; null when no date has this number. To the second, as no sheet shows more.
 */
export function serialText(serial: number): string | null {
	if (!(serial >= 0 && serial < LAST_SERIAL + 1)) return null;
	const all = Math.round(serial * SECONDS_PER_DAY);
	const day = Math.floor(all / SECONDS_PER_DAY);
	const seconds = all - day * SECONDS_PER_DAY;
	const date = dayText(dayOfSerial(day));
	if (seconds === 0 && day > 0) return date;
	return day > 0 ? `${date} ${clock(seconds)}` : clock(seconds);
}

const clock = (seconds: number): string =>
	[
		Math.floor(seconds / SECONDS_PER_HOUR),
		Math.floor((seconds % SECONDS_PER_HOUR) / SECONDS_PER_MINUTE),
		seconds % SECONDS_PER_MINUTE,
	]
		.map((part) => String(part).padStart(2, '0'))
		.join(':');
