import type { Scope } from './scope';

/** How a batch goes into the sheet. */
export const MERGE_MODES = ['append', 'upsert', 'update', 'scope', 'replace'] as const;
export type MergeMode = (typeof MERGE_MODES)[number];

export interface MergeChoices {
	readonly mode: MergeMode;
	/** What is cleared first (`scope`), or where rows count as missing (`missing`). */
	readonly scope: Scope | null;
	/** Rows that say again in every cell what the batch, or the sheet, said before. */
	readonly repeats: 'keep' | 'leave-out';
	/** Rows of the scope that no row of the batch stands for; of `upsert` and `update` only. */
	readonly missing: 'keep' | 'delete';
}
