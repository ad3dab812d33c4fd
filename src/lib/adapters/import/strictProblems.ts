import { message, type Message } from '$lib/domain/primitives/message';
import type { DelimitedTable } from '../codec/delimitedTable';
import { isBlankRow } from './blankCells';
import type { ReadProblem } from './strictTable';

/** More would hide the first ones. */
const MOST_PROBLEMS = 100;

/** A problem with its place in the table; column −1: the row as a whole. */
export interface TableProblem {
	readonly row: number;
	readonly column: number;
	readonly message: Message;
}

/** Rows of a file that hold anything, the header left out. */
export function rowsWithCells(table: DelimitedTable): Int32Array {
	const rows = new Int32Array(Math.max(0, table.rows - 1));
	let count = 0;
	for (let row = 1; row < table.rows; row++) if (!isBlankRow(table, row)) rows[count++] = row;
	return rows.subarray(0, count);
}

/** Rows with more cells than the header, and rows whose quote never closes. */
export function shapeProblems(table: DelimitedTable): TableProblem[] {
	const problems: TableProblem[] = table.unclosed.map((row) => ({
		row,
		column: -1,
		message: message('import_quote_open'),
	}));
	const width = table.widthOf(0);
	for (let row = 1; row < table.rows && problems.length <= MOST_PROBLEMS; row++) {
		const cells = table.widthOf(row);
		if (cells > width && !isBlankRow(table, row))
			problems.push({
				row,
				column: -1,
				message: message('import_row_too_long', { cells, columns: width }),
			});
	}
	return problems;
}

/** By line and column of the file; past the hundredth only their number. */
export function inFile(table: DelimitedTable, problems: TableProblem[]): readonly ReadProblem[] {
	problems.sort((a, b) => a.row - b.row || a.column - b.column);
	const lineOf = table.lines();
	const shown = problems.slice(0, MOST_PROBLEMS).map((problem): ReadProblem => ({
		row: lineOf(problem.row),
		column: problem.column < 0 ? '' : table.cell(0, problem.column),
		message: problem.message,
	}));
	const more = problems[MOST_PROBLEMS];
	if (more !== undefined)
		shown.push({
			row: lineOf(more.row),
			column: '',
			message: message('import_more_problems', { count: problems.length - MOST_PROBLEMS }),
		});
	return shown;
}
