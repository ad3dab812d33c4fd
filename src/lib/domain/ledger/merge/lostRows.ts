import type { NameBook } from '../ledger';
import { rowsOf } from '../locate';
import { NO_NAME } from '../names';
import type { BatchMatch } from './matchBatch';
import { NO_ROW } from './pairRows';
import type { MergeChoices } from './mergeChoices';
import { inSheetScope } from './scope';

/** Rows of the sheet that an import takes away, and how many of its scope the batch does not have. */
export function lostRows(
	{ ledger, targets }: BatchMatch,
	names: NameBook,
	{ mode, scope, missing }: MergeChoices,
): { readonly deleted: Int32Array; readonly missingRows: number } {
	const rows = rowsOf(ledger);
	if (mode === 'replace') {
		return { deleted: Int32Array.from({ length: rows }, (_, row) => row), missingRows: 0 };
	}
	if (mode === 'append' || scope === null) return { deleted: new Int32Array(), missingRows: 0 };
	const matched = new Uint8Array(rows);
	if (mode !== 'scope') for (const target of targets) if (target !== NO_ROW) matched[target] = 1;
	const inside = inSheetScope(scope, names);
	const lost = new Int32Array(rows);
	let count = 0;
	let at = 0;
	for (const { rows: length, day, texts } of ledger.chunks) {
		for (let row = 0; row < length; row++, at++) {
			if (matched[at] === 0 && inside(day[row]!, texts.region?.[row] ?? NO_NAME))
				lost[count++] = at;
		}
	}
	const deleted = lost.slice(0, count);
	if (mode === 'scope') return { deleted, missingRows: 0 };
	return { deleted: missing === 'delete' ? deleted : new Int32Array(), missingRows: count };
}
