import type { SalesColumn } from '$lib/domain/ledger/columns';
import { NO_NAME } from '$lib/domain/ledger/names';
import { TextNames, type Names } from '$lib/domain/ledger/textNames';
import { excelError, isBlankName } from '$lib/domain/reading/cellWords';
import { plainText } from '$lib/domain/reading/plainText';
import { isPlainStart } from './plainStart';
import { refuse, type NameColumn } from './readColumns';
import type { Tally } from './tally';

/** Codes and the names they stand for. */
export interface NamesOfRows {
	readonly codes: Int32Array;
	readonly names: Names;
}

/** Full-width letters and digits of numbers of orders; other names keep their glyphs. */
const FULL_WIDTH = /[\uff01-\uff5e]/;
const halfWidth = (name: string): string => (FULL_WIDTH.test(name) ? plainText(name) : name);

/**
 * The names of a column with a meaning: NULL and the like are nobody, an Excel error is refused, and
 * numbers of orders are half-width. Columns without any of these are handed on as they are.
 */
export function settleNames(column: NameColumn, id: SalesColumn, tally: Tally): NamesOfRows {
	countCleaned(column, tally);
	if (isPlain(column)) return column;
	const names = [...column.names];
	if (!names.some((name) => mayChange(name, id))) return column;
	const settled = names.map((name) => (mayChange(name, id) ? settle(name, id) : name));
	if (settled.every((name, code) => name === names[code])) return column;
	const list = new Map<string, number>();
	const translation = settled.map((name) => {
		if (name === null || typeof name === 'object') return NO_NAME;
		const code = list.get(name) ?? list.size;
		list.set(name, code);
		return code;
	});
	const codes = column.codes.map((code, row) => {
		const name = settled[code];
		if (name === undefined) return NO_NAME;
		if (name === null) tally.normalise('blank-word');
		else if (typeof name === 'object')
			refuse(column.cells, row, id, names[code] ?? '', name, tally);
		else if (name !== names[code])
			tally.normalise(names[code]?.startsWith('=') === true ? 'text-number' : 'full-width');
		return translation[code] ?? NO_NAME;
	});
	return { codes, names: [...list.keys()] };
}

/** `="00123"`: what exports write so that a number keeps its zeros in Excel. */
const FORMULA_TEXT = /^="([^"]*)"$/;

/** First characters of texts that are nobody's name, of errors and of formulas. */
const SUSPECT = /^[-\s/\\(<[#=.nN'无暂空\u2010-\u2015\u2212\uff01-\uff5e]/;
/** Longer names are somebody's. */
const LONGEST_SUSPECT = 12;

/** A cheap look: most names are what they are. */
const mayChange = (name: string, id: SalesColumn): boolean =>
	(!isPlainStart(name.charCodeAt(0)) &&
		SUSPECT.test(name) &&
		(name.length <= LONGEST_SUSPECT || /^[#=]/.test(name))) ||
	(id === 'order' && FULL_WIDTH.test(name));

/** Many names, none of which may change: they are not looked at one by one. */
const isPlain = ({ names, latin, plainStarts }: NameColumn): boolean =>
	names instanceof TextNames && latin && plainStarts;

/** A name, null for nobody, or why it is none. */
function settle(name: string, id: SalesColumn): string | null | ReturnType<typeof excelError> {
	if (isBlankName(plainText(name))) return null;
	const text = FORMULA_TEXT.exec(name)?.[1]?.trim() ?? name;
	return excelError(text) ?? (id === 'order' ? halfWidth(text) : text);
}

export function countCleaned({ cleaned }: NameColumn, tally: Tally): void {
	if (cleaned.spaces > 0) tally.normalise('spaces', cleaned.spaces);
	if (cleaned.composition > 0) tally.normalise('composition', cleaned.composition);
}
