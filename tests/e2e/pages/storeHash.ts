import { expect, type Page } from '@playwright/test';

/** A hash of everything that every database of the page holds: stores, keys and values to the byte. */
export const storeHash = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
			new Promise((resolve, reject) => {
				request.onsuccess = () => {
					resolve(request.result);
				};
				request.onerror = () => {
					reject(request.error ?? new Error('no reason given'));
				};
			});
		const plain = (_: string, value: unknown): unknown => {
			if (value instanceof ArrayBuffer) return [...new Uint8Array(value)];
			if (value instanceof Map || value instanceof Set) return [...value];
			return ArrayBuffer.isView(value)
				? [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)]
				: value;
		};
		const held: unknown[] = [];
		for (const { name = '' } of await indexedDB.databases()) {
			const database = await answer(indexedDB.open(name));
			const stores = [...database.objectStoreNames];
			for (const store of stores) {
				const kept = database.transaction(store).objectStore(store);
				const [keys, values] = await Promise.all([
					answer(kept.getAllKeys()),
					answer(kept.getAll() as IDBRequest<unknown[]>),
				]);
				const texts = values.map(async (value) =>
					value instanceof Blob ? [...new Uint8Array(await value.arrayBuffer())] : value,
				);
				held.push([name, store, keys, await Promise.all(texts)]);
			}
			database.close();
		}
		const bytes = new TextEncoder().encode(JSON.stringify(held, plain));
		const hash = await crypto.subtle.digest('SHA-256', bytes);
		return `${String(bytes.length)} ${[...new Uint8Array(hash)].join(' ')}`;
	});

/** The same once the page has nothing more to keep: out of sight it writes at once what it has put off. */
export async function restedHash(page: Page): Promise<string> {
	const show = (state: string): Promise<void> =>
		page.evaluate((now) => {
			Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
			document.dispatchEvent(new Event('visibilitychange'));
		}, state);
	await show('hidden');
	let hash = '';
	await expect(async () => {
		const last = hash;
		hash = await storeHash(page);
		expect(hash).toBe(last);
	}).toPass({ intervals: [200] });
	await show('visible');
	return hash;
}
