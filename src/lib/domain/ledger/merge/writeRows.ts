import { translate } from '../appendBatch';
import { blankColumn, columnOf, kindOf, withColumns, type Column } from '../chunkColumns';
import type { ChunkColumn, ColumnId } from '../columns';
import type { Chunk, Ledger, NameBook } from '../ledger';
import { placeOfCell } from '../sparseCells';
import type { BatchMatch } from './matchBatch';
import { batchColumns, chunkColumns, newCell } from './newCells';
import { placesOf } from './places';

/**
 * The sheet after rows of a batch were written over the rows they stand for. A column of a chunk
 * is copied when it is first written. source: places of the batch's rows on the roll.
 */
export function writeRows(
	ledger: Ledger,
	names: NameBook,
	{ batch, targets }: BatchMatch,
	rows: Int32Array,
	source: Int32Array | null,
): Ledger {
	if (rows.length === 0) return ledger;
	const { titles, codes } = translate(ledger, names, batch, null, rows);
	const places = placesOf(
		ledger,
		rows.map((row) => targets[row]!),
	);
	const drafts = new Drafts(ledger.chunks);
	for (const column of batchColumns(ledger, batch, (kind) => codes[kind])) {
		const old = chunkColumns(ledger, column.id);
		const fresh: (Column | undefined)[] = [];
		for (let at = 0; at < rows.length; at++) {
			const index = places.chunk[at]!;
			const row = places.row[at]!;
			const now = newCell(column, rows[at]!, old[index]?.[row]);
			if (now === null) continue;
			(fresh[index] ??= drafts.copy(index, column.id))[row] = now;
			drafts.settle(index, row, column.id);
		}
	}
	if (source !== null) {
		for (let at = 0; at < rows.length; at++) {
			drafts.copy(places.chunk[at]!, 'source')[places.row[at]!] = source[rows[at]!]!;
		}
	}
	return { ...ledger, chunks: drafts.chunks(), extraColumns: titles };
}

/** Chunks that are written to. */
class Drafts {
	readonly #originals: readonly Chunk[];
	readonly #columns = new Map<number, Map<ChunkColumn, Column>>();
	/** By chunk: places of refused cells that hold a value now. */
	readonly #settled = new Map<number, Set<number>>();

	constructor(originals: readonly Chunk[]) {
		this.#originals = originals;
	}

	/** The chunk's own copy of a column. */
	copy(index: number, id: ChunkColumn): Column {
		let columns = this.#columns.get(index);
		if (columns === undefined) {
			columns = new Map<ChunkColumn, Column>();
			this.#columns.set(index, columns);
		}
		let column = columns.get(id);
		if (column === undefined) {
			const chunk = this.#originals[index]!;
			const was = id === 'source' ? chunk.source : columnOf(chunk, id);
			columns.set(id, (column = was?.slice() ?? blankColumn(kindOf(id), chunk.rows)));
		}
		return column;
	}

	/** The cell holds a value: if it was refused, it is so no more. */
	settle(index: number, row: number, id: ColumnId): void {
		const { refused } = this.#originals[index]!;
		const place = refused.length === 0 ? -1 : placeOfCell(refused, row, id);
		if (place === -1) return;
		const settled = this.#settled.get(index) ?? new Set<number>();
		this.#settled.set(index, settled.add(place));
	}

	chunks(): readonly Chunk[] {
		const chunks = [...this.#originals];
		for (const [index, columns] of this.#columns) {
			const settled = this.#settled.get(index);
			const chunk = withColumns(chunks[index]!, columns);
			const refused = chunk.refused.filter((_, place) => settled?.has(place) !== true);
			chunks[index] = settled === undefined ? chunk : { ...chunk, refused };
		}
		return chunks;
	}
}
