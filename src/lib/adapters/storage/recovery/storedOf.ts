import { isFields } from '../../codec/shapes';
import type { Found, Stored } from '../readWorkbook';
import type { RawStore } from './rawDatabase';

/** What raw rows hold of a workbook; its head is not needed to read it. */
export function storedOf(stores: readonly RawStore[], workbookId: string): Stored {
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
	return {
		id: workbookId,
		records: ofWorkbook('wal'),
		versions: ofWorkbook('version'),
		passed: [],
		blobs,
		head: null,
	};
}
