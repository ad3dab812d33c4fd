import { layOut } from '../layOut';
import { NATIVE_VERSION, STORES } from '../schema';

/** Rows by store. */
export type Rows = Readonly<Record<keyof typeof STORES, readonly unknown[]>>;

/**
 * Makes a database that holds these rows. Its stores and rows are one transaction, so that a crash,
 * or a disk without room, leaves no database at all: one that is there is whole. False: there is
 * one of this name already.
 * @throws what the database says.
 */
export const writeDatabase = (factory: IDBFactory, name: string, rows: Rows): Promise<boolean> =>
	new Promise((resolve, reject) => {
		const request = factory.open(name, NATIVE_VERSION);
		let made = false;
		request.onupgradeneeded = ({ oldVersion }) => {
			if (oldVersion !== 0) {
				request.transaction?.abort();
				return;
			}
			made = true;
			layOut(request.result);
			for (const store of Object.keys(STORES) as (keyof typeof STORES)[]) {
				const objects = request.transaction?.objectStore(store);
				for (const row of rows[store]) objects?.add(row);
			}
		};
		request.onsuccess = () => {
			request.result.close();
			resolve(made);
		};
		request.onerror = () => {
			reject(request.error ?? new Error('the database was not made'));
		};
		request.onblocked = () => {
			reject(new Error('the database is open elsewhere'));
		};
	});
