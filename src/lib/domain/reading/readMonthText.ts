import { monthOfDay, NO_DAY, NO_MONTH } from '../primitives/day';
import type { Message } from '../primitives/message';
import { ok, type Result } from '../primitives/result';
import type { Month } from '../primitives/units';
import { readDay, type DayContext } from './readDay';

/** A month in any usual notation, or the month of a day; `NO_MONTH` when the cell is blank. */
export function readMonthText(text: string, context: DayContext = {}): Result<Month, Message> {
	const day = readDay(text, context);
	return day.ok ? ok(day.value === NO_DAY ? NO_MONTH : monthOfDay(day.value)) : day;
}
