import type { Inputs } from '../../../domain/inputs';
import { load } from '../load';
import type { Stored } from '../readWorkbook';
import { Addresses } from '../versionBlobs';

/** A workbook out of what is stored of it, as far as it can be rebuilt; null: nothing of it can be. */
export async function rebuild(stored: Stored): Promise<Inputs | null> {
	const loaded = await load(stored, new Addresses());
	return loaded?.timeline.steps[loaded.timeline.position]?.inputs ?? null;
}
