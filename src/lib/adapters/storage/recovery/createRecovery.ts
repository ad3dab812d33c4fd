import type { Clock, Downloads, Mirror, SnapshotFiles, Witness } from '../../../application/ports';
import type { Findings, Recovery } from '../../../application/recovery';
import { DATABASE_NAME } from '../schema';
import { findWorkbooks } from './findWorkbooks';
import { openRaw, readStores, type RawStore } from './rawDatabase';
import { writeRawFile } from './rawFile';

export interface RecoveryOptions {
	/** Throws where the browser blocks all storage. */
	readonly factory: () => IDBFactory;
	readonly witness: Witness;
	/** What the browser remembers as text: keys and values of ours. */
	readonly remembered: () => readonly (readonly [string, string])[];
	readonly mirror: Mirror;
	/** Loaded only when a workbook is to be rebuilt. */
	readonly snapshots: () => Promise<SnapshotFiles>;
	readonly downloads: Downloads;
	readonly clock: Clock;
}

/** Reads raw, row by row, and hands out. Nothing here writes or deletes. */
export function createRecovery(options: RecoveryOptions): Recovery {
	const { witness, mirror, clock } = options;
	const readAll = async (): Promise<readonly RawStore[]> => {
		const db = await openRaw(options.factory(), DATABASE_NAME);
		if (db === null) return [];
		try {
			return await readStores(db);
		} finally {
			db.close();
		}
	};
	return {
		async look(): Promise<Findings> {
			let fault: string | null = null;
			let stores: readonly RawStore[] = [];
			try {
				stores = await readAll();
			} catch (error) {
				fault = error instanceof Error ? error.message : String(error);
			}
			const workbooks = findWorkbooks(stores);
			const copies = [];
			for (const entry of await mirror.list()) {
				copies.push({ ...entry, bytes: (await mirror.read(entry))?.size ?? 0 });
			}
			const found = new Set(
				[...workbooks, ...copies].map((each) => ('id' in each ? each.id : each.workbookId)),
			);
			const missing = [...witness.heads().keys()].filter((id) => !found.has(id));
			return { fault, workbooks, copies, missing };
		},

		async exportRaw() {
			const stores = await readAll().catch(() => []);
			return writeRawFile({
				at: new Date(clock.now()).toISOString(),
				database: DATABASE_NAME,
				stores,
				remembered: options.remembered(),
			});
		},

		async exportWorkbook(id) {
			const stores = await readAll();
			const { rebuild } = await import('./rebuild');
			const inputs = rebuild(stores, id);
			return inputs === null ? null : (await options.snapshots()).write(inputs);
		},

		exportCopy: (copy) => mirror.read(copy),

		save: (name, file) => {
			options.downloads.save(name, file);
		},
	};
}
