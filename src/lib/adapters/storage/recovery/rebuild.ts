import type { Inputs } from '../../../domain/inputs';
import { isFields } from '../../codec/shapes';
import { load } from '../load';
import type { Found, Stored } from '../readWorkbook';
import { Addresses } from '../versionBlobs';
import type { RawStore } from './rawDatabase';

/** A workbook out of raw rows, as far as it can be rebuilt; null: nothing of it can be. */
export function rebuild(stores: readonly RawStore[], workbookId: string): Inputs | null {
	const rowsOf = (name: string) => stores.find((store) => store.name === name)?.rows ?? [];
	const ofWorkbook = (name: string): Found[] =>
		rowsOf(name)
			.flatMap(({ key, value }): Found[] => {
				const [id, seq]: readonly unknown[] = Array.isArray(key) ? key : [];
				return id === workbookId && typeof seq === 'number' ? [{ seq, value }] : [];
			})
			.sort((a, b) => a.seq - b.seq);
	const blobs = new Map<string, Uint8Array>();
	for (const { key, value } of rowsOf('blob')) {
		const bytes = isFields(value) ? value['bytes'] : null;
		if (typeof key === 'string' && bytes instanceof Uint8Array) blobs.set(key, bytes);
	}
	const stored: Stored = {
		id: workbookId,
		records: ofWorkbook('wal'),
		versions: ofWorkbook('version'),
		blobs,
		head: null,
	};
	const loaded = load(stored, new Addresses());
	return loaded?.timeline.steps[loaded.timeline.position]?.inputs ?? null;
}
