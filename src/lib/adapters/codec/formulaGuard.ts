import type { DelimitedTable } from './delimitedTable';

/** What Excel and WPS take for the start of a formula, in full width too, or leave out before looking for one. */
const STARTS = '=+\\-@\\t\\r\\n\\0＝＋－＠';
const FORMULA = new RegExp(`^'*[${STARTS}]`);
const GUARDED = new RegExp(`^'+[${STARTS}]`);
const ANY_GUARDED = new RegExp(`'[${STARTS}]`);
const NUMBER = /^-?\d+(\.\d+)?%?$/;
/** A text behind it is never counted. */
const GUARD = "'";
const GUARD_CODE = GUARD.charCodeAt(0);

/** The text, marked as text where a spreadsheet would take it for a formula. */
export const guardFormula = (text: string): string =>
	FORMULA.test(text) && !NUMBER.test(text) ? GUARD + text : text;

/** Takes the marks off again, cell by cell, in place. Texts that need none keep their apostrophes. */
export function unguardFormulas(table: DelimitedTable): void {
	const { text, from } = table;
	if (!ANY_GUARDED.test(text)) return;
	const cells = table.rowStart[table.rows] ?? 0;
	for (let place = 0; place < cells; place++) {
		const start = from[place]!;
		if (text.charCodeAt(start) !== GUARD_CODE) continue;
		if (GUARDED.test(text.slice(start, table.end(place)))) from[place] = start + 1;
	}
}
