import { NO_DAY } from '../../primitives/day';
import { ROWS_PER_STEP, within, type Steps } from '../../primitives/steps';
import type { SalesBatch } from '../batch';
import type { Ledger, NameBook } from '../ledger';
import { rowsOf } from '../locate';
import { NO_NAME } from '../names';
import { groupRows } from './groupRows';
import type { KeyPart } from './key';
import { keyColumn } from './keyColumns';

/** No row of the sheet has the key, or the row has none. */
export const NO_ROW = -1;

const NUMBERED = 0.4;
const GROUPED = 0.7;

/**
 * For each row of the batch the row of the sheet it stands for, or `NO_ROW`. Rows of one key are
 * paired in their order, the second with the second: every row stands for one at most. A row
 * without customer or date has no key.
 */
export function* pairRows(
	ledger: Ledger,
	names: NameBook,
	batch: SalesBatch,
	key: readonly KeyPart[],
): Steps<Int32Array> {
	const start = rowsOf(ledger);
	const targets = new Int32Array(batch.rows).fill(NO_ROW);
	if (start === 0 || key.length === 0) return targets;
	const columns: Int32Array[] = [];
	for (const [k, part] of key.entries()) {
		const share = (k + 1) / key.length;
		columns.push(
			yield* within(
				keyColumn(ledger, names, batch, part),
				(k / key.length) * NUMBERED,
				share * NUMBERED,
			),
		);
		yield share * NUMBERED;
	}
	const rows = start + batch.rows;
	const first = yield* within(groupRows(columns, rows), NUMBERED, GROUPED);
	/** By first row of a group: the next row of the sheet to pair, one higher. */
	const head = new Int32Array(rows);
	const last = new Int32Array(rows);
	const next = new Int32Array(start);
	for (let row = 0; row < start; row++) {
		const group = first[row]!;
		if (head[group] === 0) head[group] = row + 1;
		else next[last[group]!] = row + 1;
		last[group] = row;
		if (row % ROWS_PER_STEP === 0) yield GROUPED;
	}
	for (let row = 0; row < batch.rows; row++) {
		if (batch.customer[row] === NO_NAME || batch.day[row] === NO_DAY) continue;
		const group = first[start + row]!;
		const found = head[group]!;
		if (found !== 0) {
			targets[row] = found - 1;
			head[group] = next[found - 1]!;
		}
		if (row % ROWS_PER_STEP === 0) yield GROUPED + (1 - GROUPED) * (row / batch.rows);
	}
	return targets;
}
