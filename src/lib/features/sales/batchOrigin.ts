import type { ImportDraft } from '$lib/application/importing';
import type { BatchOrigin } from '$lib/domain/ledger/origin';

/** What to note of a draft when its rows are written. hash: of its source; at: milliseconds since 1970. */
export function batchOrigin(draft: ImportDraft, hash: string, at: number): BatchOrigin {
	const { name, sheet, parts } = draft.origin;
	const starts = parts ?? [{ sheet, row: 0, sourceRow: 1 }];
	return {
		rows: draft.batchRows,
		tables: starts.map((part, place) => ({
			name,
			sheet: part.sheet,
			hash,
			at,
			rows: (starts[place + 1]?.row ?? draft.sourceRows) - part.row,
			sourceRow: part.sourceRow,
		})),
	};
}
