import type { Inputs } from '../../../domain/inputs';
import { load } from '../load';
import type { Stored } from '../readWorkbook';
import { Addresses } from '../versionBlobs';

/** A workbook out of what is stored of it, as far as it can be rebuilt; null: nothing of it can be. */
export function rebuild(stored: Stored): Inputs | null {
	const loaded = load(stored, new Addresses());
	return loaded?.timeline.steps[loaded.timeline.position]?.inputs ?? null;
}
