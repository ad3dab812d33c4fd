import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { OpenWorkbook, SaveState, Workbooks } from '../../../application/ports';
import { createWorkbooks, type StorageOptions } from '../createWorkbooks';

/** A browser with a database of its own; every tab is another `createWorkbooks` over it. */
export interface Browser {
	readonly factory: IDBFactory;
	readonly clock: { now(): number; set(time: number): void };
	tab(options?: Partial<StorageOptions>): Workbooks;
}

export function newBrowser(factory = new IDBFactory()): Browser {
	let time = 1_700_000_000_000;
	let ids = 0;
	const clock = {
		now: () => time++,
		set: (next: number) => {
			time = next;
		},
	};
	const makeId = () => `00000000-0000-7000-8000-${String(ids++).padStart(12, '0')}`;
	return {
		factory,
		clock,
		tab: (options) => createWorkbooks({ clock, makeId, factory, ...options }),
	};
}

/** Resolves with the first state that `wanted` accepts. */
export const stateOf = (
	workbook: OpenWorkbook,
	wanted: (state: SaveState) => boolean = ({ kind }) => kind !== 'saving' && kind !== 'empty',
): Promise<SaveState> =>
	new Promise((resolve) => {
		const stop = workbook.onSaveState((state) => {
			if (!wanted(state)) return;
			resolve(state);
			queueMicrotask(() => {
				stop();
			});
		});
	});

/** Everything in a store, by raw reading. */
export async function rowsOfStore(factory: IDBFactory, store: string): Promise<unknown[]> {
	return withStore(factory, store, 'readonly', (objects) => objects.getAll());
}

/** Runs one raw request on a store of the database. */
export const withStore = <Value>(
	factory: IDBFactory,
	store: string,
	mode: IDBTransactionMode,
	work: (objects: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> =>
	new Promise((resolve, reject) => {
		const opening = factory.open('tierplan');
		opening.onerror = () => {
			reject(opening.error ?? new Error('not opened'));
		};
		opening.onsuccess = () => {
			const db = opening.result;
			const tx = db.transaction(store, mode);
			const request = work(tx.objectStore(store));
			tx.oncomplete = () => {
				db.close();
				resolve(request.result);
			};
			tx.onabort = () => {
				db.close();
				reject(tx.error ?? new Error('aborted'));
			};
		};
	});
