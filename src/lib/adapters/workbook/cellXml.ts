import { dayInMonth, dayText, monthOfDay, monthText, NO_DAY } from '../../domain/primitives/day';
import { firstOfMonth, numberOfDay } from '../../domain/primitives/dayNumber';
import { plainPieces, plainYuan } from '../../domain/primitives/plainNumber';
import type { OutCell, OutKind, OutText } from '../../domain/sharing/outTable';
import { styleAt, type StyleName } from './cellStyles';
import { xmlText } from './xmlText';

/** A text of a book in one language. */
export type SayText = (text: OutText) => string;

/** A cell as every format of a file sees it: a text, a number in plain digits, or nothing. */
export type PlainCell =
	{ readonly text: string } | { readonly digits: string; readonly style: StyleName } | null;

/** Serial number of 1 January 1970 where 1 January 1900 is 1. */
const EPOCH_SERIAL = 25_569;
/** Before March 1900 Excel counts a day that never was. */
const FIRST_SURE_SERIAL = 61;
/** Characters that Excel takes in one cell. */
const LONGEST_TEXT = 32_767;

const isWhole = (value: number): boolean => Number.isInteger(value);

/** A day as Excel counts it; a day without a date, or one it would get wrong, as text. */
function dateCell(serial: number, text: string, style: StyleName): PlainCell {
	return serial < FIRST_SURE_SERIAL ? { text } : { digits: String(serial), style };
}

/** What a cell of a table is in a file. Numbers are written whole: 15 digits and more, as they are known. */
export function plainCell(cell: OutCell, kind: OutKind, say: SayText): PlainCell {
	if (cell === null) return null;
	if (typeof cell !== 'number') {
		const text = say(cell);
		return text === '' ? null : { text: text.slice(0, LONGEST_TEXT) };
	}
	if (!Number.isFinite(cell)) return null;
	switch (kind) {
		case 'money':
			// What is worked out may lie between two fen.
			return { digits: plainYuan(Math.round(cell)), style: 'money' };
		case 'quantity':
			return {
				digits: plainPieces(Math.round(cell)),
				style: cell % 1000 === 0 ? 'whole' : 'pieces',
			};
		case 'ratio':
			return { digits: String(cell), style: 'ratio' };
		case 'count':
			return { digits: String(cell), style: isWhole(cell) ? 'whole' : 'pieces' };
		case 'hours':
			return { digits: String(cell), style: 'hours' };
		case 'number':
			return { digits: String(cell), style: isWhole(cell) ? 'whole' : 'decimal' };
		case 'day':
			if (cell === NO_DAY) return null;
			// Excel has no day without a date: as text it is read again as what it is.
			if (dayInMonth(cell) === 0) return { text: monthText(monthOfDay(cell)) };
			return dateCell(numberOfDay(cell) + EPOCH_SERIAL, dayText(cell), 'day');
		case 'month':
			return dateCell(firstOfMonth(cell) + EPOCH_SERIAL, monthText(cell), 'month');
		case 'text':
		case 'code':
			return { text: String(cell) };
		case 'flag':
			return {
				text: say({ key: cell === 1 ? 'customers_flag_yes' : 'customers_flag_no', args: {} }),
			};
	}
}

const LETTERS = 26;
const A = 65;

/** A, B … Z, AA: the column's letters. place: from 0. */
export function columnLetters(place: number): string {
	let letters = '';
	for (let rest = place + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS))
		letters = String.fromCharCode(A + ((rest - 1) % LETTERS)) + letters;
	return letters;
}

export const textCell = (at: string, text: string, style: StyleName): string =>
	`<c r="${at}" s="${styleAt(style)}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

/** at: its name, as B7. Text is marked as text, so that no program ever counts it. */
export function cellXml(at: string, cell: PlainCell, textStyle: StyleName): string {
	if (cell === null) return '';
	if ('text' in cell) return textCell(at, cell.text, textStyle);
	return `<c r="${at}" s="${styleAt(cell.style)}"><v>${cell.digits}</v></c>`;
}
