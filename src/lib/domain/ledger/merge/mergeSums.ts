import { NO_DAY } from '../../primitives/day';
import type { Fen } from '../../primitives/units';
import type { Chunk } from '../ledger';
import { NO_NAME } from '../names';
import type { BatchMatch } from './matchBatch';
import { placesOf } from './places';

/** What an import moves, in the money of rows that count. */
export interface MergeSums {
	readonly added: Fen;
	/** By how much the changed rows grow. */
	readonly changed: Fen;
	readonly deleted: Fen;
}

interface MovedRows {
	readonly added: Int32Array;
	readonly changed: Int32Array;
	readonly deleted: Int32Array;
}

export function mergeSums(
	{ ledger, batch, targets }: BatchMatch,
	{ added, changed, deleted }: MovedRows,
): MergeSums {
	const sums = { added: 0, changed: 0, deleted: 0 };
	for (const row of added) {
		if (batch.day[row] === NO_DAY || batch.customer[row] === NO_NAME) continue;
		sums.added += money(batch.amount[row]!);
	}
	const { chunks } = ledger;
	const over = placesOf(
		ledger,
		changed.map((row) => targets[row]!),
	);
	changed.forEach((row, at) => {
		const now = batch.amount[row]!;
		if (Number.isNaN(now)) return;
		sums.changed += now - money(chunks[over.chunk[at]!]!.amount[over.row[at]!]!);
	});
	const gone = placesOf(ledger, deleted);
	gone.chunk.forEach((index, at) => {
		sums.deleted += countedMoney(chunks[index]!, gone.row[at]!);
	});
	return sums;
}

const money = (fen: number): Fen => (Number.isNaN(fen) ? 0 : fen);

const countedMoney = ({ day, customer, amount }: Chunk, row: number): Fen =>
	day[row] === NO_DAY || customer[row] === NO_NAME ? 0 : money(amount[row]!);
