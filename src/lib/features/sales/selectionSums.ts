import { BLANK, columnOf, kindOf } from '$lib/domain/ledger/chunkColumns';
import type { ColumnId } from '$lib/domain/ledger/columns';
import type { Ledger } from '$lib/domain/ledger/ledger';
import { locate, rowsOf } from '$lib/domain/ledger/locate';
import { plainPieces } from '$lib/domain/primitives/plainNumber';
import { FEN_PER_YUAN } from '$lib/domain/primitives/units';
import { THOUSANDTHS_POWER } from '$lib/domain/reading/readQuantity';
import type { GridRange } from '$lib/ui/grid/port';

const THOUSANDTHS = 10 ** THOUSANDTHS_POWER;

/** What a workbook says about a selection; sum and average over its figures, in yuan and pieces. */
export interface SelectionSums {
	/** Cells that hold something. */
	readonly filled: number;
	readonly figures: number;
	readonly sum: number;
	/** null without figures. */
	readonly least: number | null;
	readonly most: number | null;
	/** The sum in plain digits, exact. */
	readonly exact: string;
}

/** Adds up the selected cells, of ranges that hold none twice; `view`: rows in the order they are looked at, all of them or some. */
export function selectionSums(
	ledger: Ledger,
	columns: readonly ColumnId[],
	view: Int32Array | null,
	ranges: readonly GridRange[],
): SelectionSums {
	const rows = rowsOf(ledger);
	const sums = {
		...{ filled: 0, figures: 0, fen: 0, thousandths: 0 },
		...{ least: Infinity, most: -Infinity },
	};
	for (const range of ranges) {
		const toRow = Math.min(range.toRow, (view?.length ?? rows) - 1);
		const all = range.fromRow === 0 && toRow === rows - 1;
		for (const column of columns.slice(range.fromColumn, range.toColumn + 1)) {
			// All rows are the same rows in any order: read chunk by chunk.
			if (view === null || all) addStretch(sums, ledger, column, range.fromRow, toRow);
			else addView(sums, ledger, column, view.subarray(range.fromRow, toRow + 1));
		}
	}
	const { filled, figures, fen, thousandths, least, most } = sums;
	return {
		filled,
		figures,
		sum: fen / FEN_PER_YUAN + thousandths / THOUSANDTHS,
		least: figures === 0 ? null : least,
		most: figures === 0 ? null : most,
		exact: plainPieces(fen * (THOUSANDTHS / FEN_PER_YUAN) + thousandths),
	};
}

interface Running {
	filled: number;
	figures: number;
	fen: number;
	thousandths: number;
	least: number;
	most: number;
}

function add(sums: Running, column: ColumnId, value: number | undefined): void {
	const kind = kindOf(column);
	if (value === undefined || Object.is(value, BLANK[kind])) return;
	sums.filled++;
	if (kind !== 'number') return;
	sums.figures++;
	const figure = value / (column === 'quantity' ? THOUSANDTHS : FEN_PER_YUAN);
	if (figure < sums.least) sums.least = figure;
	if (figure > sums.most) sums.most = figure;
	if (column === 'quantity') sums.thousandths += value;
	else sums.fen += value;
}

function addStretch(
	sums: Running,
	{ chunks }: Ledger,
	column: ColumnId,
	fromRow: number,
	toRow: number,
): void {
	let start = 0;
	for (const chunk of chunks) {
		const cells = columnOf(chunk, column)?.subarray(
			Math.max(0, fromRow - start),
			Math.max(0, toRow + 1 - start),
		);
		if (cells instanceof Float64Array) addFigures(sums, column, cells);
		else if (cells !== undefined) sums.filled += countFilled(cells, BLANK[kindOf(column)]);
		start += chunk.rows;
	}
}

/** As `add`, of a piece of a column: ten million cells are added up while a key is down. */
function addFigures(sums: Running, column: ColumnId, cells: Float64Array): void {
	let [figures, sum, least, most] = [0, 0, Infinity, -Infinity];
	for (const value of cells) {
		if (Number.isNaN(value)) continue;
		figures++;
		sum += value;
		if (value < least) least = value;
		if (value > most) most = value;
	}
	if (figures === 0) return;
	const part = column === 'quantity' ? THOUSANDTHS : FEN_PER_YUAN;
	sums.filled += figures;
	sums.figures += figures;
	sums.least = Math.min(sums.least, least / part);
	sums.most = Math.max(sums.most, most / part);
	if (column === 'quantity') sums.thousandths += sum;
	else sums.fen += sum;
}

function countFilled(cells: Int32Array, blank: number): number {
	let filled = 0;
	for (const value of cells) if (value !== blank) filled++;
	return filled;
}

function addView(sums: Running, ledger: Ledger, column: ColumnId, rows: Int32Array): void {
	for (const row of rows) {
		const place = locate(ledger, row);
		add(sums, column, columnOf(place.chunk, column)?.[place.row]);
	}
}
