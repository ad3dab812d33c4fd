import { appendFileSync } from 'node:fs';

/** The long form tries everything and prints tables; the short form, inside `npm test`, a sample. */
export const LONG = process.env['TIERPLAN_LONG'] === '1';
/** Where the tables are gathered, so that they come together at the end of a run. */
const TABLES = process.env['TIERPLAN_TABLES'];

/** Notes a table of what was measured, in the long form. */
export function report(title: string, rows: readonly Readonly<Record<string, unknown>>[]): void {
	if (!LONG) return;
	const columns = Object.keys(rows[0] ?? {});
	const lines = [columns, ...rows.map((row) => columns.map((column) => String(row[column])))];
	const widths = columns.map((_, at) => Math.max(...lines.map((cells) => cells[at]!.length)));
	const text = lines.map((cells) => cells.map((cell, at) => cell.padEnd(widths[at]!)).join('  '));
	const table = `\n${title}\n${text.join('\n')}\n`;
	if (TABLES === undefined) process.stdout.write(table);
	else appendFileSync(TABLES, table);
}
