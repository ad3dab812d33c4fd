import { Dexie, type Table } from 'dexie';
import {
	EPOCH,
	NATIVE_VERSION,
	STORES,
	type BlobRecord,
	type Key,
	type MetaRecord,
	type QuarantineRecord,
	type VersionRecord,
	type WalRecord,
} from './schema';

/** The stores, typed. `version` is a word of Dexie's own, so the stores are not read off it. */
export interface Stores {
	readonly dexie: Dexie;
	readonly wal: Table<WalRecord, Key>;
	readonly meta: Table<MetaRecord, string>;
	readonly blob: Table<BlobRecord, string>;
	readonly versions: Table<VersionRecord, Key>;
	readonly quarantine: Table<QuarantineRecord, number>;
}

/**
 * Opens a second connection to a database that is open already, for what reaches over many records.
 * onVersionChange: as of the first one.
 * @throws when it is not the database any more that the first one has seen.
 */
export async function openStores(
	factory: IDBFactory,
	databaseName: string,
	onVersionChange: (event: { readonly newVersion: number | null }) => false,
): Promise<Stores> {
	const dexie = new Dexie(databaseName, {
		indexedDB: asItIs(factory),
		autoOpen: false,
		cache: 'disabled',
		chromeTransactionDurability: 'relaxed',
	});
	dexie.version(EPOCH).stores(STORES);
	// False keeps Dexie's own answer away, which would open the newer database again.
	dexie.on('versionchange', onVersionChange);
	await dexie.open();
	return {
		dexie,
		wal: dexie.table('wal'),
		meta: dexie.table('meta'),
		blob: dexie.table('blob'),
		versions: dexie.table('version'),
		quarantine: dexie.table('quarantine'),
	};
}

/**
 * Dexie, met with a newer database, opens it all the same and adds the stores it misses; met with none,
 * it makes one. Here it gets this version, laid out as it is, or nothing.
 */
const asItIs = (factory: IDBFactory): IDBFactory => ({
	cmp: (first: unknown, second: unknown) => factory.cmp(first, second),
	databases: () => factory.databases(),
	deleteDatabase: (name) => factory.deleteDatabase(name),
	open(name, version) {
		if (version !== NATIVE_VERSION) {
			throw new DOMException('another version of the database', 'VersionError');
		}
		const request = factory.open(name, version);
		request.addEventListener('upgradeneeded', () => request.transaction?.abort());
		return request;
	},
});
