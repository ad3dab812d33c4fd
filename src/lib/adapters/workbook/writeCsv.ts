import type { OutTable } from '../../domain/sharing/outTable';
import { dayText, monthText } from '../../domain/primitives/day';
import { guardFormula } from '../codec/formulaGuard';
import { plainCell, type SayText } from './cellXml';
import type { Pace } from './pace';

const CSV_TYPE = 'text/csv;charset=utf-8';
/** Excel reads a text file as UTF-8 only behind this mark. */
const MARK = '\uFEFF';
const LINE_END = '\r\n';
const ROWS_PER_PIECE = 512;

const SPECIAL = /[",\r\n\t]/;

/** A text as a field of a CSV file: what looks like a formula is made a text, quotes where they are needed. */
export function csvField(text: string): string {
	const guarded = guardFormula(text);
	return SPECIAL.test(guarded) || guarded !== guarded.trim()
		? `"${guarded.replaceAll('"', '""')}"`
		: guarded;
}

/** A table as CSV: UTF-8 with its mark, lines that Windows knows, full precision. Null: called off. */
export async function writeCsv(table: OutTable, say: SayText, pace: Pace): Promise<Blob | null> {
	const encoder = new TextEncoder();
	const head = table.columns.map(({ title }) => csvField(say(title))).join(',');
	const pieces = [encoder.encode(MARK + head + LINE_END)];
	for (let from = 0; from < table.rowCount; from += ROWS_PER_PIECE) {
		const to = Math.min(table.rowCount, from + ROWS_PER_PIECE);
		let text = '';
		for (let row = from; row < to; row++) {
			text += table.columns.map((_, column) => fieldOf(table, row, column, say)).join(',');
			text += LINE_END;
		}
		pieces.push(encoder.encode(text));
		if (!(await pace.next(to / table.rowCount))) return null;
	}
	return new Blob(pieces, { type: CSV_TYPE });
}

/** Days and months as `2026-01-31` and `2026-01`: a text file has no dates. */
function fieldOf(table: OutTable, row: number, column: number, say: SayText): string {
	const { kind } = table.columns[column]!;
	const cell = table.cell(row, column);
	if (typeof cell === 'number' && kind === 'day') return dayText(cell);
	if (typeof cell === 'number' && kind === 'month') return monthText(cell);
	const plain = plainCell(cell, kind, say);
	if (plain === null) return '';
	return 'text' in plain ? csvField(plain.text) : plain.digits;
}
