import { ROWS_PER_STEP, within, type Steps } from '../../primitives/steps';
import type { SalesBatch } from '../batch';
import { TEXT_COLUMNS } from '../columns';
import type { Ledger, NameBook } from '../ledger';
import { codesIn } from './keyColumns';
import { proposeKey, type KeyPart } from './key';
import { batchColumns, chunkColumns, newCell } from './newCells';
import { NO_ROW, pairRows } from './pairRows';
import { placesOf } from './places';
import { repeatedRows } from './repeatedRows';

/** What a row of a batch is to the sheet. */
export const FATE = { added: 0, changed: 1, same: 2 } as const;

/** A batch beside the sheet it may go into. */
export interface BatchMatch {
	readonly ledger: Ledger;
	readonly batch: SalesBatch;
	readonly key: readonly KeyPart[];
	/** By row of the batch: the row of the sheet with its key; `NO_ROW` without one. */
	readonly targets: Int32Array;
	/** By row of the batch: one of `FATE`. */
	readonly fates: Uint8Array;
	/** By row of the batch: 1 where it equals an earlier one in every cell. */
	readonly repeated: Uint8Array;
	readonly added: number;
	readonly changed: number;
	readonly same: number;
	readonly repeatedRows: number;
}

const NAME_KINDS = ['customer', ...TEXT_COLUMNS, 'extra'] as const;

const PAIRED = 0.5;
const COMPARED = 0.75;

/**
 * Finds for each row of the batch the row of the sheet with the same key, and whether it says
 * anything new. Reads names without learning any: nothing is written.
 */
export function* matchBatch(
	ledger: Ledger,
	names: NameBook,
	batch: SalesBatch,
	key: readonly KeyPart[] = proposeKey(ledger, batch),
): Steps<BatchMatch> {
	const targets = yield* within(pairRows(ledger, names, batch, key), 0, PAIRED);
	const fates = yield* within(compareRows(ledger, names, batch, targets), PAIRED, COMPARED);
	const counts = [0, 0, 0];
	for (const fate of fates) counts[fate]!++;
	const repeated = yield* within(repeatedRows(batch), COMPARED, 1);
	let repeats = 0;
	for (const is of repeated) repeats += is;
	return {
		ledger,
		batch,
		key,
		targets,
		fates,
		repeated,
		added: counts[FATE.added]!,
		changed: counts[FATE.changed]!,
		same: counts[FATE.same]!,
		repeatedRows: repeats,
	};
}

/** A fate for each row: column by column, so that every array is walked once. */
function* compareRows(
	ledger: Ledger,
	names: NameBook,
	batch: SalesBatch,
	targets: Int32Array,
): Steps<Uint8Array> {
	const fates = new Uint8Array(batch.rows);
	const matched = rowsWith(targets);
	for (const row of matched) fates[row] = FATE.same;
	const places = placesOf(
		ledger,
		matched.map((row) => targets[row]!),
	);
	if (matched.length === 0) return fates;
	const codes = new Map<keyof NameBook, Int32Array>();
	for (const kind of NAME_KINDS)
		codes.set(kind, yield* within(codesIn(names[kind], batch.names[kind]), 0, 0));
	const columns = batchColumns(ledger, batch, (kind) => codes.get(kind)!);
	for (const [done, column] of columns.entries()) {
		const old = chunkColumns(ledger, column.id);
		for (let at = 0; at < matched.length; at++) {
			if (at % ROWS_PER_STEP === 0) yield (done + at / matched.length) / columns.length;
			const row = matched[at]!;
			if (fates[row] === FATE.changed) continue;
			const was = old[places.chunk[at]!]?.[places.row[at]!];
			if (newCell(column, row, was) !== null) fates[row] = FATE.changed;
		}
	}
	return fates;
}

/** Rows of the batch that stand for one of the sheet. */
function rowsWith(targets: Int32Array): Int32Array {
	const rows = new Int32Array(targets.length);
	let count = 0;
	for (let row = 0; row < targets.length; row++) if (targets[row] !== NO_ROW) rows[count++] = row;
	return rows.subarray(0, count);
}
