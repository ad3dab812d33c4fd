import { dayOf, monthOf, NO_DAY } from '$lib/domain/primitives/day';
import type { Day, Month } from '$lib/domain/primitives/units';
import type { Layout } from './header/layout';
import { monthTitle } from './header/monthTitle';
import { statedMonth } from './header/statedMonth';
import { yearIn } from './header/yearIn';
import type { OpenedSource, SheetPart } from './source/rawSheet';

/** Ends of names of files. */
const EXTENSION = /\.\w{2,4}$/;
/** `202601`, alone or before other words. */
const COMPACT = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(?!\d)/;

/** The month that a sheet or a file is named after: `2026年1月`, `202601`, and with a year `1月`; null for another name. */
export function monthOfName(name: string, year: number | null): Month | null {
	const stated = statedMonth([name]);
	if (stated !== null) return stated;
	const compact = COMPACT.exec(name);
	if (compact !== null) return monthOf(Number(compact[1]), Number(compact[2]));
	const title = monthTitle(name);
	if (title?.covers !== 'month' || title.measure !== null) return null;
	const known = title.year ?? year;
	return known === null ? null : monthOf(known, title.month);
}

/** The month of the rows of each part of a table without dates: its caption's, else its sheet's, else its file's. */
export function monthsOfParts(
	{ name, parts }: Pick<OpenedSource, 'name' | 'parts'>,
	layout: Pick<Layout, 'month' | 'year'>,
): readonly (Month | null)[] {
	const [only] = parts;
	if (parts.length === 1 && only !== undefined)
		return [layout.month ?? monthOfPart(only, layout.year, name)];
	return parts.map((part) => monthOfPart(part, layout.year, name));
}

const monthOfPart = (
	{ sheet, month }: SheetPart,
	year: number | null,
	file: string,
): Month | null => {
	const known = year ?? yearIn(sheet);
	return month ?? monthOfName(sheet, known) ?? monthOfName(file.replace(EXTENSION, ''), known);
};

/** The day of a row of the table that has none of its own. */
export function undatedDays(
	parts: readonly SheetPart[],
	months: readonly (Month | null)[],
): (row: number) => Day {
	const days = months.map((month) => (month === null ? NO_DAY : dayOf(month, 0)));
	return (row) => days[parts.findLastIndex((part) => part.row <= row)] ?? NO_DAY;
}
