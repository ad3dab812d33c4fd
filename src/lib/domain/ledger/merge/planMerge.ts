import type { NameBook } from '../ledger';
import { NO_NAME } from '../names';
import { NO_DAY } from '../../primitives/day';
import type { BatchMatch } from './matchBatch';
import { FATE } from './matchBatch';
import { lostRows } from './lostRows';
import type { MergeChoices } from './mergeChoices';
import { mergeSums, type MergeSums } from './mergeSums';
import { inScope } from './scope';

/** What an import will do, row by row: decided once, shown, and then done. */
export interface MergePlan {
	readonly match: BatchMatch;
	readonly choices: MergeChoices;
	/** Rows of the batch that go below the sheet. */
	readonly added: Int32Array;
	/** Rows of the batch that change the row they stand for. */
	readonly changed: Int32Array;
	/** Rows of the sheet that go, rising. */
	readonly deleted: Int32Array;
	/** Rows of the sheet in the scope that no row of the batch stands for, whether they go or stay. */
	readonly missingRows: number;
	/** Rows of the batch that are left out, by reason. */
	readonly leftOut: {
		/** Nothing new. */
		readonly same: number;
		/** Said before. */
		readonly repeated: number;
		/** Nothing to update. */
		readonly unmatched: number;
		/** Outside the scope. */
		readonly outside: number;
	};
	readonly sums: MergeSums;
}

/** Decides what happens to every row. */
export function planMerge(match: BatchMatch, names: NameBook, choices: MergeChoices): MergePlan {
	const { batch, fates, repeated } = match;
	const { mode, scope } = choices;
	const inside = mode === 'scope' && scope !== null ? inScope(scope, batch.names.region) : null;
	const added = new Int32Array(batch.rows);
	const changed = new Int32Array(batch.rows);
	let add = 0;
	let change = 0;
	const leftOut = { same: 0, repeated: 0, unmatched: 0, outside: 0 };
	for (let row = 0; row < batch.rows; row++) {
		const fate = fates[row]!;
		if (choices.repeats === 'leave-out') {
			const stands = mode === 'append' && fate === FATE.same;
			if (stands || repeated[row] === 1) {
				leftOut.repeated++;
				continue;
			}
		}
		if (mode === 'upsert' || mode === 'update') {
			if (fate === FATE.same) leftOut.same++;
			else if (fate === FATE.changed) changed[change++] = row;
			else if (mode === 'update') leftOut.unmatched++;
			else added[add++] = row;
			continue;
		}
		const day = batch.day[row]!;
		// A row without a date is in no scope and would be lost: it is kept, marked as it is.
		if (inside === null || day === NO_DAY || inside(day, batch.texts.region?.[row] ?? NO_NAME)) {
			added[add++] = row;
		} else leftOut.outside++;
	}
	const lost = lostRows(match, names, choices);
	const rows = {
		added: added.slice(0, add),
		changed: changed.slice(0, change),
		deleted: lost.deleted,
	};
	return {
		match,
		choices,
		...rows,
		missingRows: lost.missingRows,
		leftOut,
		sums: mergeSums(match, rows),
	};
}

/** Does it change anything? */
export const changesNothing = ({ added, changed, deleted }: MergePlan): boolean =>
	added.length === 0 && changed.length === 0 && deleted.length === 0;
