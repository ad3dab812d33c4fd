import { BLANK, blankColumn, kindOf, type Column } from '../../domain/ledger/chunkColumns';
import type { ChunkColumn } from '../../domain/ledger/columns';
import type { Chunk } from '../../domain/ledger/ledger';
import { chunkOf, columnsOf, type SparseCells } from './chunkColumns';

/** Rows kept at the start and at the end of the earlier chunk. */
export interface KeptRows {
	readonly head: number;
	readonly tail: number;
}

/** The same, and the rows between them now. */
export interface SplicePatch extends KeptRows {
	readonly middle: Chunk;
}

/** How two chunks differ by rows inserted, deleted or replaced in one place. */
export function diffRows(before: Chunk, after: Chunk): KeptRows {
	const shorter = Math.min(before.rows, after.rows);
	let head = shorter;
	let tail = shorter;
	const old = columnsOf(before);
	for (const [id, now] of columnsOf(after)) {
		const was = old.get(id) ?? null;
		if (now === was) {
			if (now === null || before.rows === after.rows) continue;
		}
		const blank = BLANK[kindOf(id)];
		const same = (a: number, b: number) =>
			Object.is(was === null ? blank : was[a], now === null ? blank : now[b]);
		let row = 0;
		while (row < head && same(row, row)) row++;
		head = row;
		row = 0;
		while (row < tail && same(before.rows - 1 - row, after.rows - 1 - row)) row++;
		tail = row;
	}
	return { head, tail: Math.min(tail, shorter - head) };
}

/** `before` with the patch's rows, or null when the patch does not fit it. */
export function spliceRows(before: Chunk, patch: SplicePatch, sparse: SparseCells): Chunk | null {
	const { head, tail, middle } = patch;
	if (head + tail > before.rows) return null;
	const rows = head + middle.rows + tail;
	const old = columnsOf(before);
	const columns = new Map<ChunkColumn, Column | null>();
	for (const [id, between] of columnsOf(middle)) {
		if (between === null) {
			columns.set(id, null);
			continue;
		}
		const values = blankColumn(kindOf(id), rows);
		const was = old.get(id) ?? null;
		if (was !== null) {
			values.set(was.subarray(0, head));
			values.set(was.subarray(before.rows - tail), head + middle.rows);
		}
		values.set(between, head);
		columns.set(id, values);
	}
	return chunkOf(rows, middle.extra.length, columns, sparse);
}
