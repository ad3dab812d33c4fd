import { LIMITS } from '$lib/domain/limits';
import { message, type Message } from '$lib/domain/primitives/message';
import type { Delimiter } from '../../codec/delimited';
import type { DelimitedTable } from '../../codec/delimitedTable';

const BYTES_PER_MEBI = 1024 * 1024;
/** No UTF-16 unit takes more bytes of UTF-8. */
const MOST_BYTES_PER_UNIT = 3;

/** Rows of a text that are read: the most there may be, its header, and one more that tells it is too long. */
export const READ_ROWS = LIMITS.importRows + 2;

/** Why a text is too large to be read, found before it is parsed; null when it is not. */
export function tooLarge(text: string, delimiter: Delimiter): Message | null {
	if (text.length * MOST_BYTES_PER_UNIT > LIMITS.importBytes) {
		const reason = tooManyBytes(bytesOf(text));
		if (reason !== null) return reason;
	}
	return tooManyColumns(text, delimiter);
}

/** bytes: size of a file, or of a text in UTF-8. */
export const tooManyBytes = (bytes: number): Message | null =>
	bytes > LIMITS.importBytes
		? message('import_too_many_bytes', {
				megabytes: Math.ceil(bytes / BYTES_PER_MEBI),
				limit: LIMITS.importBytes / BYTES_PER_MEBI,
			})
		: null;

/** What only the parsed table tells: a later row with too many cells, a cell with too many characters. */
export function tooWide(table: DelimitedTable): Message | null {
	if (table.rows > LIMITS.importRows + 1) return beyondRows;
	const { from, rowStart } = table;
	for (let row = 0; row < table.rows; row++) {
		const first = rowStart[row] ?? 0;
		const last = (rowStart[row + 1] ?? 0) - 1;
		if (last - first >= LIMITS.importColumns) return beyondColumns(row + 1, last - first + 1);
		// A short row has no long cell: most rows are done with one comparison.
		if (table.end(last) - (from[first] ?? 0) <= LIMITS.cellCharacters) continue;
		for (let place = first; place <= last; place++) {
			const length = table.end(place) - (from[place] ?? 0);
			if (length > LIMITS.cellCharacters)
				return message('import_cell_too_long', {
					row: row + 1,
					length,
					limit: LIMITS.cellCharacters,
				});
		}
	}
	return null;
}

export const beyondRows = message('import_too_many_rows', { limit: LIMITS.importRows });

function bytesOf(text: string): number {
	let bytes = 0;
	for (let i = 0; i < text.length; i++) {
		const c = text.charCodeAt(i);
		// Each half of a pair of surrogates counts two of its four bytes.
		bytes += c < 0x80 ? 1 : c < 0x800 || (c & 0xf800) === 0xd800 ? 2 : MOST_BYTES_PER_UNIT;
	}
	return bytes;
}

/** The first line tells before anything is parsed: a million columns cost nothing. */
function tooManyColumns(text: string, delimiter: Delimiter): Message | null {
	const end = text.search(/[\r\n]/);
	const columns = text.slice(0, end < 0 ? text.length : end).split(delimiter).length;
	return columns > LIMITS.importColumns ? beyondColumns(1, columns) : null;
}

const beyondColumns = (row: number, columns: number): Message =>
	message('import_too_many_columns', { row, columns, limit: LIMITS.importColumns });
