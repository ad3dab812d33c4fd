import type { SalesBatch } from '$lib/domain/ledger/batch';
import { NO_NAME } from '$lib/domain/ledger/names';
import { NO_DAY } from '$lib/domain/primitives/day';
import { message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';
import { assembleBatch } from './assembleBatch';
import { CONTRACT_TITLES } from './contractTitles';
import { readIsoDay } from './readIsoDay';
import { inFile, rowsWithCells, shapeProblems, type TableProblem } from './strictProblems';
import { readStrictTable, type ReadProblem } from './strictTable';
import { Tally } from './tally';

const REQUIRED = ['date', 'customer', 'amount'] as const;

/**
 * The sales CSV of the command line (REPORT: header names English or Chinese, in any order) → a
 * batch, or every problem with line and column. Stricter than a paste: nothing is guessed, and
 * what cannot be read is a problem, not a marked cell. Columns with another title stay as text.
 */
export function readSalesCsv(text: string): Result<SalesBatch, readonly ReadProblem[]> {
	const file = readStrictTable(text, CONTRACT_TITLES, REQUIRED);
	if (!file.ok) return file;
	const { table, others } = file.value;
	const at = (id: (typeof REQUIRED)[number]): number => file.value.columns.get(id) ?? 0;

	const rows = rowsWithCells(table);
	const tally = new Tally(rows.length);
	const columns = new Map(
		[...file.value.columns].map(([id, column]) => [id, { column, unitPower: 0 }] as const),
	);
	const extra = others.map((column) => ({ column, title: table.cell(0, column) }));
	const readDates = (texts: readonly string[]) => ({
		days: texts.map(readIsoDay),
		order: null,
		decides: () => false,
	});
	const source = {
		table,
		rows,
		columns,
		deriving: new Map<never, never>(),
		extra,
		readDates,
		given: null,
		undated: () => NO_DAY,
		typed: false,
		strict: true,
	};
	const { batch } = assembleBatch(source, tally, () => undefined);

	const problems = [...shapeProblems(table), ...missingCells(batch, rows, at, tally)];
	for (const refusal of tally.refusals())
		problems.push({
			row: refusal.sourceRow,
			column: refusal.sourceColumn,
			message: refusal.reason,
		});
	return problems.length === 0 ? ok(batch) : refuse(inFile(table, problems));
}

/** Cells of the required columns that hold nothing; those that were refused have their own reason. */
function missingCells(
	batch: SalesBatch,
	rows: Int32Array,
	at: (id: (typeof REQUIRED)[number]) => number,
	tally: Tally,
): TableProblem[] {
	const problems: TableProblem[] = [];
	const refused = new Set(tally.refusals().map(({ row, column }) => `${column} ${row}`));
	for (let row = 0; row < batch.rows; row++)
		for (const id of REQUIRED) {
			const missing =
				id === 'customer'
					? batch.customer[row] === NO_NAME
					: id === 'date'
						? batch.day[row] === NO_DAY
						: Number.isNaN(batch.amount[row]);
			if (missing && !refused.has(`${id} ${row}`))
				problems.push({
					row: rows[row] ?? 0,
					column: at(id),
					message: message('import_cell_missing'),
				});
		}
	return problems;
}
