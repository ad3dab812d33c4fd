import type { ColumnId } from '../../domain/ledger/columns';
import type { CellNote, Chunk, Ledger } from '../../domain/ledger/ledger';
import { isFields } from '../codec/shapes';
import { blocks, type Stretch } from './blocks';
import { compareCells } from './compareCells';
import { checksum } from './origins';
import { item, list, type Entry, type Printed } from './printLines';
import { broken } from './refusal';
import { salesNotesCells } from './schema';

const TABLE = 'salesNotes';

/** Is a note written beside any cell of the sheet? */
export const hasNotes = ({ chunks }: Ledger): boolean =>
	chunks.some(({ notes }) => notes.length > 0);

/** The notes, block by block; null for a sheet without any. */
export const printSalesNotes = (ledger: Ledger): Printed | null =>
	hasNotes(ledger) ? list(printBlocks(ledger.chunks)) : null;

function* printBlocks(chunks: readonly Chunk[]): Generator<Entry> {
	for (const block of blocks(chunks)) {
		const cells = notesIn(block);
		yield item(cells.length === 0 ? 'null' : JSON.stringify({ of: checksum(block), cells }));
	}
}

function notesIn(block: readonly Stretch[]): readonly (readonly [number, ColumnId, string])[] {
	const notes: CellNote[] = [];
	let start = 0;
	for (const { chunk, from, to } of block) {
		for (const note of chunk.notes) {
			if (note.row >= from && note.row < to) notes.push({ ...note, row: start + note.row - from });
		}
		start += to - from;
	}
	return notes.sort(compareCells).map(({ row, column, text }) => [row, column, text]);
}

/** The notes of a block, as a file has them. */
export class ReadNotes {
	constructor(
		/** Of the days and amounts of the block that they were written beside. */
		readonly of: number,
		readonly notes: readonly CellNote[],
	) {}

	static from(value: unknown): ReadNotes | null {
		if (value === null) return null;
		if (!isFields(value)) return broken(TABLE);
		const { of, cells, ...others } = value;
		if (!Number.isInteger(of) || Object.keys(others).length > 0) return broken(TABLE);
		const read = salesNotesCells.safeParse(cells);
		if (!read.success) return broken(TABLE);
		const notes = read.data.map(([row, column, text]): CellNote => ({
			row,
			column: column as ColumnId,
			text,
		}));
		const rising = notes.every((note, k) => k === 0 || compareCells(notes[k - 1]!, note) < 0);
		return rising ? new ReadNotes(Number(of), notes) : broken(TABLE);
	}
}

/**
 * The sales sheet with the notes of a file. Those of a block whose checksum does not fit are left out:
 * an earlier version, which kept the table unread, has changed its rows.
 */
export function withNotes(
	ledger: Ledger,
	table: readonly (ReadNotes | null)[] | undefined,
): Ledger {
	if (table === undefined) return ledger;
	const chunks = ledger.chunks.map((chunk, at): Chunk => {
		const read = table[at] ?? null;
		if (read === null || read.of !== checksum([{ chunk, from: 0, to: chunk.rows }])) return chunk;
		if (read.notes.some(({ row, column }) => row >= chunk.rows || !stands(ledger, column)))
			return broken(TABLE);
		return { ...chunk, notes: read.notes };
	});
	return { ...ledger, chunks };
}

const EXTRA = 'extra:';

const stands = ({ extraColumns }: Ledger, column: ColumnId): boolean =>
	!column.startsWith(EXTRA) || Number(column.slice(EXTRA.length)) < extraColumns.length;
