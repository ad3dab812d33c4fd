import { BLANK, blankColumn, kindOf, type Column } from '../../domain/ledger/chunkColumns';
import type { ChunkColumn } from '../../domain/ledger/columns';
import type { Chunk } from '../../domain/ledger/ledger';
import { ok, refuse, type Result } from '../../domain/primitives/result';
import { chunkOf, columnsOf, storedIds, type SparseCells } from './chunkColumns';
import { encodeInts, decodeInts } from './column';
import type { Damage } from './damage';
import { columnHead, decodeColumn, encodeColumn, storedColumn } from './storedColumns';

/**
 * A chunk is patched cell by cell up to this share of its filled cells: a cell takes its place and its
 * value, so that beyond it the chunk as a whole is no longer.
 */
const CELL_SHARE = 0.5;

/** What a patch of single cells says: JSON entries, one a column, and two parts for each that has cells. */
export interface CellPatch {
	/** Cells that it writes. */
	readonly cells: number;
	readonly columns: readonly unknown[];
	readonly parts: readonly Uint8Array[];
}

/** The cells in which two chunks of equal length differ; null when that is too many. */
export function diffCells(before: Chunk, after: Chunk): CellPatch | null {
	if (before.rows !== after.rows) return null;
	const columns: unknown[] = [];
	const parts: Uint8Array[] = [];
	const old = columnsOf(before);
	const columnsNow = columnsOf(after);
	const filled = [...columnsNow.values()].filter((values) => values !== null).length;
	const most = Math.floor(after.rows * filled * CELL_SHARE);
	let room = most;
	for (const [id, values] of columnsNow) {
		const was = old.get(id) ?? null;
		if (values === was) continue;
		if (values === null) {
			columns.push([id, null]);
			continue;
		}
		const rows = differingRows(was, values, BLANK[kindOf(id)], room);
		if (rows === null) return null;
		room -= rows.length;
		const places = encodeInts(rows);
		const cells = encodeColumn(pick(values, rows));
		columns.push([id, rows.length, ...columnHead(places), ...columnHead(cells)]);
		parts.push(places.bytes, cells.bytes);
	}
	return { cells: most - room, columns, parts };
}

function differingRows(
	was: Column | null,
	now: Column,
	blank: number,
	limit: number,
): Int32Array | null {
	const rows = new Int32Array(now.length);
	let count = 0;
	for (let row = 0; row < now.length; row++) {
		const [one, other] = [was === null ? blank : was[row]!, now[row]!];
		// Most cells are told apart by their numbers; NaN and −0 are not.
		if (one === other ? one !== 0 || Object.is(one, other) : Object.is(one, other)) continue;
		if (count === limit) return null;
		rows[count++] = row;
	}
	return rows.slice(0, count);
}

function pick(values: Column, rows: Int32Array): Column {
	const picked =
		values instanceof Float64Array ? new Float64Array(rows.length) : new Int32Array(rows.length);
	for (let place = 0; place < rows.length; place++) picked[place] = values[rows[place]!]!;
	return picked;
}

/** `before` with the patch's cells; columns the patch does not name are shared. */
export function patchCells(
	before: Chunk,
	patch: Omit<CellPatch, 'cells'>,
	extra: number,
	sparse: SparseCells,
): Result<Chunk, Damage> {
	const ids = new Map<unknown, ChunkColumn>(storedIds(extra).map((id) => [id, id]));
	const columns = new Map(columnsOf(before));
	let part = 0;
	for (const entry of patch.columns) {
		if (!Array.isArray(entry)) return refuse('malformed');
		const [name, count, rowWidth, rowBase, width, base] = entry as readonly unknown[];
		const id = ids.get(name);
		if (id === undefined) return refuse('out-of-range');
		if (count === null) {
			columns.set(id, null);
			continue;
		}
		if (typeof count !== 'number') return refuse('malformed');
		const places = storedColumn(rowWidth, rowBase, patch.parts[part++]);
		const rows = places.ok ? decodeInts(places.value, count) : places;
		if (!rows.ok) return rows;
		const stored = storedColumn(width, base, patch.parts[part++]);
		const cells = stored.ok ? decodeColumn(id, stored.value, count) : stored;
		if (!cells.ok) return cells;
		const values = columns.get(id)?.slice() ?? blankColumn(kindOf(id), before.rows);
		for (const [place, row] of rows.value.entries()) {
			if (row < 0 || row >= before.rows) return refuse('out-of-range');
			values[row] = cells.value[place]!;
		}
		columns.set(id, values);
	}
	const chunk = chunkOf(before.rows, extra, columns, sparse);
	return chunk === null ? refuse('malformed') : ok(chunk);
}
