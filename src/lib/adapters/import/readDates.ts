import type { Message } from '$lib/domain/primitives/message';
import type { Result } from '$lib/domain/primitives/result';
import type { Day } from '$lib/domain/primitives/units';
import { orderOf, type DateOrder } from '$lib/domain/reading/dateOrder';
import { NEEDS_DAY_ORDER, NEEDS_YEAR, readDay, type DayContext } from '$lib/domain/reading/readDay';
import { yearIn } from './header/yearIn';
import { dayKinds } from './normalisations';
import { refuse, type NameColumn } from './readColumns';
import type { Tally } from './tally';

/** What a column of dates says, spelling by spelling. */
export interface DatesRead {
	readonly days: readonly Result<Day, Message>[];
	/** The order of day and month that the clear dates of the column show, and which ones are clear. */
	readonly order: DateOrder | null;
	readonly decides: (text: string) => boolean;
}
/** Reads every spelling of a column of dates once. year: of the rows that they stand in. */
export type ReadDates = (texts: readonly string[], year?: number) => DatesRead;

/** Any notation; the planner's answer comes before what the column shows. */
export function datesIn(context: DayContext): ReadDates {
	return (texts, year) => {
		const found = context.dayFirst === undefined ? orderOf(texts) : null;
		const answered = context.dayFirst === true ? 'dmy' : 'mdy';
		const order = context.dayFirst === undefined ? found?.order : answered;
		const settled = {
			...context,
			...(order === undefined ? {} : { order }),
			...(year === undefined ? {} : { year }),
		};
		return {
			days: texts.map((text) => readDay(text, settled)),
			order: found?.order ?? null,
			decides: found?.decides ?? (() => false),
		};
	};
}

/** The days of a column whose spellings were collected, and what only the planner can say. */
export interface DaysRead {
	readonly day: Int32Array;
	readonly needsYear: boolean;
	readonly needsDayOrder: boolean;
	/** Rows whose dates leave no choice but the order that was found; null where none was needed. */
	readonly decided: { readonly order: DateOrder; readonly rows: number } | null;
}

export function daysOf(
	{ cells, codes, names: spellings }: NameColumn,
	read: ReadDates,
	years: NameColumn | null,
	tally: Tally,
): DaysRead {
	const names = [...spellings];
	const plain = read(names);
	const { order, decides } = plain;
	const clear = names.map((name) => order !== null && order !== 'ymd' && decides(name));
	const kinds = names.map(dayKinds);
	const readingsOf = yearly(plain.days, names, read, years);
	const asked = new Set<string>();
	const day = new Int32Array(codes.length);
	let rows = 0;
	for (let i = 0; i < codes.length; i++) {
		const code = codes[i] ?? 0;
		const reading = readingsOf(i)[code];
		if (reading === undefined) continue;
		if (clear[code] === true) rows++;
		for (const kind of kinds[code] ?? []) tally.normalise(kind);
		if (reading.ok) day[i] = reading.value;
		else {
			asked.add(reading.reason.key);
			refuse(cells, i, 'date', names[code] ?? '', reading.reason, tally);
		}
	}
	return {
		day,
		needsYear: asked.has(NEEDS_YEAR),
		needsDayOrder: asked.has(NEEDS_DAY_ORDER),
		decided: order === null || rows === 0 ? null : { order, rows },
	};
}

/** The readings of all spellings in the year that stands in a row; the same for all without such a column. */
function yearly(
	plain: DatesRead['days'],
	names: readonly string[],
	read: ReadDates,
	years: NameColumn | null,
): (row: number) => DatesRead['days'] {
	if (years === null) return () => plain;
	const readings = Array.from(years.names, (text) => {
		const year = yearIn(text);
		return year === null ? plain : read(names, year).days;
	});
	return (row) => readings[years.codes[row] ?? -1] ?? plain;
}
