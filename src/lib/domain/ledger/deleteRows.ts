import { keepRows } from './chunk';
import type { Chunk, Ledger } from './ledger';
import { finish, type Steps } from '../primitives/steps';

/** The sheet without these rows (from 0, any order); chunks that lose none stay what they are. */
export const deleteRows = (ledger: Ledger, rows: Iterable<number>): Ledger =>
	finish(withoutRows(ledger, Int32Array.from(rows).sort()));

/** The same in steps; rows rise. */
export function* withoutRows(ledger: Ledger, gone: Int32Array): Steps<Ledger> {
	if (gone.length === 0) return ledger;
	const chunks: Chunk[] = [];
	let start = 0;
	let next = 0;
	for (const chunk of ledger.chunks) {
		const end = start + chunk.rows;
		const first = next;
		while (next < gone.length && gone[next]! < end) next++;
		if (next === first) {
			chunks.push(chunk);
		} else {
			const kept = keptPlaces(chunk, start, gone.subarray(first, next));
			if (kept.length > 0) chunks.push(keepRows(chunk, kept));
		}
		start = end;
		yield next / gone.length;
	}
	if (next < gone.length || gone[0]! < 0) throw new RangeError('a row outside the sales sheet');
	return { ...ledger, chunks };
}

/** Places of the chunk that are not among `gone`, which are rows of the sheet. */
function keptPlaces(chunk: Chunk, start: number, gone: Int32Array): Int32Array {
	const kept = new Uint8Array(chunk.rows).fill(1);
	for (const row of gone) kept[row - start] = 0;
	const places: number[] = [];
	for (let row = 0; row < chunk.rows; row++) if (kept[row] === 1) places.push(row);
	return Int32Array.from(places);
}
