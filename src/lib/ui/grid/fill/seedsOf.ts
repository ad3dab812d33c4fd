import {
	dayInMonth,
	dayOf,
	dayText,
	monthOfDay,
	monthText,
	readMonth,
} from '$lib/domain/primitives/day';
import { dayOfNumber, firstOfMonth, numberOfDay } from '$lib/domain/primitives/dayNumber';
import { isoDay } from '$lib/domain/reading/isoDay';
import type { Day } from '$lib/domain/primitives/units';
import { WORD_LISTS } from './wordLists';

/** A text as a place on a line of texts that follow one another. */
export interface Seed {
	/** Only seeds of one line continue one another. */
	readonly line: string;
	readonly at: bigint;
	/** The text that stands at a place of the line. */
	readonly write: (at: bigint) => string;
	/** How far it goes on when it stands alone. */
	readonly alone: 0n | 1n;
}

/** What a cell may be continued as, the best reading of several cells first; alone it is the last one. */
export function seedsOf(text: string): readonly Seed[] {
	const number = numberSeed(text);
	if (number !== null) return [number];
	const month = readMonth(text);
	if (month !== null) {
		return [seed('month', BigInt(month), (at) => monthText(Number(at)))];
	}
	const day = isoDay(text);
	if (day > 0) return daySeeds(day);
	return [wordSeed(text) ?? numberedSeed(text)].filter((found) => found !== null);
}

const seed = (
	line: string,
	at: bigint,
	write: (at: bigint) => string,
	alone: 0n | 1n = 1n,
): Seed => ({ line, at, write, alone });

/** Places behind the point that are counted exactly. */
const DECIMALS = 12;
const BASE = 10n;
const NUMBER = /^(-?)(0|[1-9]\d*)(?:\.(\d{1,12}))?(%?)$/;

function numberSeed(text: string): Seed | null {
	const [, sign, whole, decimals = '', unit = ''] = NUMBER.exec(text) ?? [];
	if (whole === undefined) return null;
	const size = BigInt(whole + decimals.padEnd(DECIMALS, '0'));
	const write = (at: bigint): string => writeNumber(at) + unit;
	return seed(`number${unit}`, sign === '-' ? -size : size, write, 0n);
}

function writeNumber(at: bigint): string {
	const digits = String(at < 0n ? -at : at).padStart(DECIMALS + 1, '0');
	const decimals = digits.slice(-DECIMALS).replace(/(?<!0)0+$/, '');
	const whole = digits.slice(0, -DECIMALS);
	return `${at < 0n ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}

/** One more where a number stands alone and is to be counted up. */
export const ONE_MORE = BASE ** BigInt(DECIMALS);

/** Ends of months go on as ends of months, the fifteenth as the fifteenth, everything else by days. */
function daySeeds(day: Day): readonly Seed[] {
	const month = BigInt(monthOfDay(day));
	const inMonth = dayInMonth(day);
	const number = numberOfDay(day);
	const end = number + 1 === firstOfMonth(Number(month) + 1);
	const lastOf = (at: bigint): string => dayText(dayOfNumber(firstOfMonth(Number(at) + 1) - 1));
	const everyMonth = (at: bigint): string => dayText(dayOf(Number(at), inMonth));
	return [
		...(end ? [seed('month end', month, lastOf)] : []),
		...(inMonth <= SHORTEST_MONTH ? [seed(`day ${String(inMonth)}`, month, everyMonth)] : []),
		seed('day', BigInt(number), (at) => dayText(dayOfNumber(Number(at)))),
	];
}

/** Days of the shortest month: later ones do not stand in every month. */
const SHORTEST_MONTH = 28;

function wordSeed(text: string): Seed | null {
	for (const [place, words] of WORD_LISTS.entries()) {
		const at = words.indexOf(text);
		if (at === -1) continue;
		const size = BigInt(words.length);
		const write = (to: bigint): string => words[Number(((to % size) + size) % size)] ?? text;
		return seed(`words ${String(place)}`, BigInt(at), write);
	}
	return null;
}

/** The number at the end, else behind 第, else at the start: 门店1, 第1组, 3号店. Inside a name none counts: 480ml stays. */
const AT_END = /(?<!\d)\d+$/;
const AT_START = /^(第?)(\d+)(?=\D+$)/;

function numberedSeed(text: string): Seed | null {
	const end = AT_END.exec(text);
	const start = end === null ? AT_START.exec(text) : null;
	const digits = end?.[0] ?? start?.[2];
	if (digits === undefined) return null;
	const before = end === null ? (start?.[1] ?? '') : text.slice(0, end.index);
	const after = text.slice(before.length + digits.length);
	const write = (at: bigint): string =>
		before + String(at < 0n ? -at : at).padStart(digits.length, '0') + after;
	// Of what stands before and after, no part is left out: 1店 and 店1 are two lines.
	return seed(JSON.stringify([before, after]), BigInt(digits), write);
}
