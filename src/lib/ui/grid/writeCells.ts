const NEEDS_QUOTES = /["\t\r\n]/;

const written = (cell: string): string =>
	NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Clipboard text that a spreadsheet reads back as the same cells. A single cell is written raw. */
export function writeCells(rows: readonly (readonly string[])[]): string {
	const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
	return only ?? writeRows(rows);
}

/** The same of rows that are a piece of it. */
export const writeRows = (rows: readonly (readonly string[])[]): string =>
	rows.map((row) => row.map(written).join('\t')).join('\r\n');
