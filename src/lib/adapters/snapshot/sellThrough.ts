import type { Chunk, Ledger, RefusedCell } from '../../domain/ledger/ledger';
import { isFields } from '../codec/shapes';
import { blocks, type Stretch } from './blocks';
import { compareCells } from './compareCells';
import { checksum } from './origins';
import { item, list, type Entry, type Printed } from './printLines';
import { readNumbers } from './readColumn';
import { broken } from './refusal';
import { sellThroughRefused } from './schema';

/** The column that blocks of 1.0 have no place for. */
const COLUMN = 'sellThrough';
export const isSellThrough = ({ column }: RefusedCell): boolean => column === COLUMN;

/** Is anything said of a row's sell-through? */
export const hasSellThrough = ({ chunks }: Ledger): boolean =>
	chunks.some(
		({ numbers, refused }) =>
			numbers.sellThrough?.some((fen) => !Number.isNaN(fen)) === true ||
			refused.some(isSellThrough),
	);

/** Sell-through, block by block; null for a sheet without any. */
export const printSellThrough = (ledger: Ledger): Printed | null =>
	hasSellThrough(ledger) ? list(printBlocks(ledger.chunks)) : null;

function* printBlocks(chunks: readonly Chunk[]): Generator<Entry> {
	for (const block of blocks(chunks)) {
		const fen = block.flatMap(({ chunk, from, to }) => fenOf(chunk, from, to));
		const refused = refusedIn(block);
		const blank = refused.length === 0 && fen.every((each) => each === null);
		const noted = { of: checksum(block), fen, ...(refused.length === 0 ? {} : { refused }) };
		yield item(blank ? 'null' : JSON.stringify(noted));
	}
}

function fenOf({ numbers: { sellThrough } }: Chunk, from: number, to: number): (number | null)[] {
	if (sellThrough === null) return Array.from({ length: to - from }, () => null);
	// A file has no −0.
	return Array.from(sellThrough.subarray(from, to), (fen) => (Number.isNaN(fen) ? null : fen + 0));
}

function refusedIn(block: readonly Stretch[]): readonly (readonly [row: number, text: string])[] {
	const cells: [number, string][] = [];
	let start = 0;
	for (const { chunk, from, to } of block) {
		for (const { row, column, text } of chunk.refused) {
			if (column === COLUMN && row >= from && row < to) cells.push([start + row - from, text]);
		}
		start += to - from;
	}
	return cells.sort(([a], [b]) => a - b);
}

/** Sell-through of a block, checked by a plain loop. */
export class ReadSellThrough {
	constructor(
		/** Of the days and amounts of the block that this was written for. */
		readonly of: number,
		readonly fen: Float64Array,
		readonly refused: readonly RefusedCell[],
	) {}

	static from(value: unknown): ReadSellThrough | null {
		if (value === null) return null;
		if (!isFields(value)) return broken(COLUMN);
		const { of, fen, refused = [], ...others } = value;
		if (!Number.isInteger(of) || !Array.isArray(fen) || Object.keys(others).length > 0)
			return broken(COLUMN);
		const cells = sellThroughRefused.safeParse(refused);
		if (!cells.success) return broken(COLUMN);
		const rising = cells.data.every(
			([row], k) => row < fen.length && (k === 0 || row > cells.data[k - 1]![0]),
		);
		if (!rising) return broken(COLUMN);
		return new ReadSellThrough(
			Number(of),
			readNumbers(fen, fen.length, COLUMN),
			cells.data.map(([row, text]): RefusedCell => ({ row, column: COLUMN, text })),
		);
	}
}

/**
 * The sales sheet with what a file says of sell-through. A block whose checksum does not fit was changed
 * by an earlier version, which kept the table unread: nothing is known of its rows.
 */
export function withSellThrough(
	ledger: Ledger,
	table: readonly (ReadSellThrough | null)[] | undefined,
): Ledger {
	if (table === undefined) return ledger;
	const chunks = ledger.chunks.map((chunk, at): Chunk => {
		const noted = table[at] ?? null;
		const fits =
			noted !== null &&
			noted.fen.length === chunk.rows &&
			noted.of === checksum([{ chunk, from: 0, to: chunk.rows }]);
		if (!fits) return chunk;
		const refused = [...chunk.refused, ...noted.refused].sort(compareCells);
		return { ...chunk, numbers: { ...chunk.numbers, sellThrough: noted.fen }, refused };
	});
	return { ...ledger, chunks };
}
