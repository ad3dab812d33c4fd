import type { SalesBatch } from './batch';
import { blankInts, numberColumns, textColumns } from './chunk';
import type { ColumnId } from './columns';
import { extraColumn, extraPlace } from './extraColumns';
import type { Chunk, NameBook, RefusedCell } from './ledger';
import { NO_NAME } from './names';
import { firstInRow } from './sparseCells';

/** The words of a batch in the words of a workbook. */
export interface Translation {
	/** Code in the batch → code in the workbook, by kind of name. */
	readonly codes: Readonly<Record<keyof NameBook, Int32Array>>;
	/** Column without a meaning of the batch → its place in the ledger. */
	readonly extraPlaces: readonly number[];
	/** Places on the roll of the ledger, by row of the batch; null: not noted. */
	readonly source: Int32Array | null;
}

/** Rows `from` (inclusive) to `to` (exclusive) of a batch as a chunk. Empty columns become null. */
export function chunkOfBatch(
	batch: SalesBatch,
	{ codes, extraPlaces, source }: Translation,
	from: number,
	to: number,
): Chunk {
	const rows = to - from;
	const codesOf = (column: Int32Array | null, kind: keyof NameBook): Int32Array | null =>
		column === null ? null : translate(column.subarray(from, to), codes[kind]);
	const extra = new Array<Int32Array | null>(Math.max(0, ...extraPlaces.map((at) => at + 1)));
	extra.fill(null);
	extraPlaces.forEach((place, column) => {
		extra[place] = codesOf(batch.extra[column] ?? null, 'extra');
	});
	return {
		rows,
		day: batch.day.slice(from, to),
		customer: codesOf(batch.customer, 'customer') ?? blankInts(rows),
		amount: batch.amount.slice(from, to),
		numbers: numberColumns((id) => filled(batch.numbers[id], from, to)),
		texts: textColumns((id) => codesOf(batch.texts[id], id)),
		extra,
		source: source?.slice(from, to) ?? null,
		refused: refusedBetween(batch, extraPlaces, from, to),
		notes: [],
	};
}

/** null when no row has a name. */
function translate(column: Int32Array, codes: Int32Array): Int32Array | null {
	const translated = blankInts(column.length);
	let named = false;
	for (let row = 0; row < column.length; row++) {
		const code = column[row]!;
		if (code === NO_NAME) continue;
		translated[row] = codes[code]!;
		named = true;
	}
	return named ? translated : null;
}

/** null when no row has a number. */
function filled(column: Float64Array | null, from: number, to: number): Float64Array | null {
	if (column === null) return null;
	const part = column.slice(from, to);
	return part.some((value) => !Number.isNaN(value)) ? part : null;
}

function refusedBetween(
	{ refused }: SalesBatch,
	extraPlaces: readonly number[],
	from: number,
	to: number,
): readonly RefusedCell[] {
	const start = firstInRow(refused, from);
	return refused.slice(start, firstInRow(refused, to)).map(({ row, column, text }) => ({
		row: row - from,
		column: inLedger(column, extraPlaces),
		text,
	}));
}

function inLedger(column: ColumnId, extraPlaces: readonly number[]): ColumnId {
	const place = extraPlace(column);
	return place === null ? column : extraColumn(extraPlaces[place]!);
}
