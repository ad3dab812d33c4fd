import { refusedText } from '$lib/domain/ledger/cellText';
import { BLANK, columnOf, kindOf, listOf } from '$lib/domain/ledger/chunkColumns';
import type { ColumnId } from '$lib/domain/ledger/columns';
import type { Ledger, NameBook } from '$lib/domain/ledger/ledger';
import { dayText } from '$lib/domain/primitives/day';
import { FEN_PER_YUAN } from '$lib/domain/primitives/units';
import { plainPieces, plainYuan } from '$lib/domain/primitives/plainNumber';
import { THOUSANDTHS_POWER } from '$lib/domain/reading/readQuantity';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatNumber, formatYuan } from '$lib/ui/format';
import { RowWalk } from './rowWalk';

const THOUSANDTHS = 10 ** THOUSANDTHS_POWER;
/** All that a number can show: a text with anything else is in none. */
const NUMERIC = /^[−-]?[\d.,]*$/;
/** One more day than the last there is, as a `Day`. */
const DAYS = 1 << 20;
const TENTH_OF_YUAN = 10;

type Test = (text: string) => boolean;

/** Is a cell of the sheet without a value and without a text that was refused? */
export function salesBlank(ledger: Ledger): (row: number, column: ColumnId) => boolean {
	const walk = new RowWalk(ledger);
	return (row, column) => {
		const chunk = walk.to(row);
		if (chunk === null) return true;
		const value = columnOf(chunk, column)?.[walk.row] ?? BLANK[kindOf(column)];
		return Object.is(value, BLANK[kindOf(column)]) && refusedText(chunk, walk.row, column) === null;
	};
}

/**
 * Tells of each row of the sheet whether its cell is found: a name and a day are tested once,
 * however many rows hold them; a number by its plain digits and as it is shown.
 */
export function salesFinder(
	{ ledger, names }: { readonly ledger: Ledger; readonly names: NameBook },
	column: ColumnId,
	text: string,
	test: Test,
	locale: Locale,
): (row: number) => boolean {
	const walk = new RowWalk(ledger);
	const kind = kindOf(column);
	const blank = BLANK[kind];
	const holds = valueTest(names, column, text, test, locale);
	return (row) => {
		const chunk = walk.to(row);
		if (chunk === null) return false;
		const value = columnOf(chunk, column)?.[walk.row] ?? blank;
		if (!Object.is(value, blank)) return holds(value);
		const refused = chunk.refused.length === 0 ? null : refusedText(chunk, walk.row, column);
		return refused !== null && test(refused);
	};
}

function valueTest(
	names: NameBook,
	column: ColumnId,
	text: string,
	test: Test,
	locale: Locale,
): (value: number) => boolean {
	switch (kindOf(column)) {
		case 'name': {
			const list = names[listOf(column)];
			return once(list.size, (code) => test(list.name(code)));
		}
		case 'day':
			return once(DAYS, (day) => test(dayText(day)));
		case 'number':
			return NUMERIC.test(text) ? numberTest(column, text, test, locale) : () => false;
	}
}

/**
 * A number is found by its plain digits, and as it is shown: with separators, a true minus, and two
 * decimals or none. That is written only where it can make the difference.
 */
function numberTest(
	column: ColumnId,
	text: string,
	test: Test,
	locale: Locale,
): (value: number) => boolean {
	const pieces = column === 'quantity';
	const plain = pieces ? plainPieces : plainYuan;
	const shown = (value: number): string =>
		pieces
			? formatNumber(value / THOUSANDTHS, locale, THOUSANDTHS_POWER)
			: formatYuan(value, locale);
	const bare = text.replaceAll(',', '').replace('−', '-');
	const separated = bare !== text;
	const endsInZero = !pieces && text.endsWith('0');
	return (value) => {
		const digits = plain(value);
		if (test(digits)) return true;
		const padded = endsInZero && value % TENTH_OF_YUAN === 0 && value % FEN_PER_YUAN !== 0;
		return (padded || (separated && digits.includes(bare))) && test(shown(value));
	};
}

/** Tells of each value below `size` once. */
function once(size: number, tell: (value: number) => boolean): (value: number) => boolean {
	const [unknown, no, yes] = [0, 1, 2];
	const known = new Uint8Array(size);
	return (value) => {
		if (known[value] === unknown) known[value] = tell(value) ? yes : no;
		return known[value] === yes;
	};
}
