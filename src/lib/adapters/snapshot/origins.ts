import type { Chunk, Ledger } from '../../domain/ledger/ledger';
import { NO_NAME } from '../../domain/ledger/names';
import type { Origin } from '../../domain/ledger/origin';
import { crc32 } from '../codec/crc32';
import { blocks, type Stretch } from './blocks';
import { item, list, member, object, type Entry, type Printed } from './printLines';

/** The tables that rows of the sheet still come from: what was taken back leaves no trace. */
export function usedOrigins({ origins, chunks }: Ledger): readonly Origin[] {
	const used = new Set<Origin>();
	for (const { source } of chunks) {
		let last: Origin | undefined;
		for (const place of source ?? []) {
			if (place === NO_NAME || (last !== undefined && stands(place, last))) continue;
			last = origins.find((origin) => stands(place, origin));
			if (last !== undefined) used.add(last);
		}
	}
	return origins.filter((origin) => used.has(origin));
}

const stands = (place: number, { first, rows }: Origin): boolean =>
	place >= first && place < first + rows;

/** The table of origins; null for a sheet on which nothing was imported. */
export function printOrigins(ledger: Ledger): Printed | null {
	const used = usedOrigins(ledger);
	if (used.length === 0) return null;
	const moved = new Map<Origin, Origin>();
	let first = 0;
	for (const origin of used) {
		moved.set(origin, { ...origin, first });
		first += origin.rows;
	}
	const tables = [...moved.values()].map(({ name, sheet, hash, at, first, rows, sourceRow }) =>
		item(JSON.stringify({ name, sheet, hash, at, first, rows, sourceRow })),
	);
	return object([
		member('tables', list(tables)),
		member('rows', list(printRows(ledger.chunks, moved))),
	]);
}

function* printRows(
	chunks: readonly Chunk[],
	moved: ReadonlyMap<Origin, Origin>,
): Generator<Entry> {
	for (const block of blocks(chunks)) {
		const source = block.flatMap(({ chunk, from, to }) => placesOf(chunk, from, to, moved));
		const blank = source.every((place) => place === null);
		yield item(blank ? 'null' : JSON.stringify({ of: checksum(block), source }));
	}
}

function placesOf(
	{ source, rows }: Chunk,
	from: number,
	to: number,
	moved: ReadonlyMap<Origin, Origin>,
): (number | null)[] {
	const places = source ?? new Int32Array(rows).fill(NO_NAME);
	const origins = [...moved.keys()];
	let last = origins[0];
	return Array.from(places.subarray(from, to), (place) => {
		if (last === undefined || !stands(place, last))
			last = origins.find((origin) => stands(place, origin));
		return last === undefined ? null : place - last.first + moved.get(last)!.first;
	});
}

/** Of the days and amounts of a block, in file order. */
export function checksum(block: readonly Stretch[]): number {
	const days = block.flatMap(({ chunk, from, to }) => [...chunk.day.subarray(from, to)]);
	const amounts = block.flatMap(({ chunk, from, to }) =>
		// A file has no −0, and NaN has many spellings in bytes.
		Array.from(chunk.amount.subarray(from, to), (fen) => (Number.isNaN(fen) ? Infinity : fen + 0)),
	);
	return crc32(new Uint8Array(Float64Array.from([...days, ...amounts]).buffer));
}
