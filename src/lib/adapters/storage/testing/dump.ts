import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { isFields } from '../../codec/shapes';
import { DATABASE_NAME } from '../schema';

/** A whole database as JSON: what a release wrote, kept for ever under `fixtures/`. */
export interface Dump {
	/** As Dexie counts. */
	readonly version: number;
	readonly schema: Readonly<Record<string, string>>;
	readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

const open = (factory: IDBFactory) =>
	new Dexie(DATABASE_NAME, { indexedDB: factory, cache: 'disabled' });

/** Everything in the database; bytes as base64, under `blob` those that lie beside their record. */
export async function dumpDatabase(factory: IDBFactory): Promise<Dump> {
	const db = await open(factory).open();
	const schema: Record<string, string> = {};
	const rows: Record<string, unknown[]> = {};
	for (const table of db.tables) {
		const { primKey } = table.schema;
		schema[table.name] = primKey.src;
		const found: unknown[] = await table.toArray();
		const near = await Promise.all(found.map(withBytesOfBlob));
		rows[table.name] = near.map((row) => JSON.parse(JSON.stringify(row, withBase64)) as unknown);
	}
	db.close();
	return { version: db.verno, schema, rows };
}

/** A browser that holds what was dumped. */
export async function restoreDatabase(dump: Dump): Promise<IDBFactory> {
	const factory = new IDBFactory();
	const db = open(factory);
	db.version(dump.version).stores(dump.schema);
	for (const [name, rows] of Object.entries(dump.rows)) {
		await db
			.table(name)
			.bulkAdd(rows.map((row) => JSON.parse(JSON.stringify(row), withBytes) as unknown));
	}
	db.close();
	return factory;
}

async function withBytesOfBlob(row: unknown): Promise<unknown> {
	if (!isFields(row) || !(row['slots'] instanceof Blob)) return row;
	const bytes = Buffer.from(await row['slots'].arrayBuffer());
	return { ...row, slots: { blob: bytes.toString('base64') } };
}

const withBase64 = (_: string, value: unknown): unknown =>
	value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value;

function withBytes(_: string, value: unknown): unknown {
	if (!isFields(value)) return value;
	if ('blob' in value) return new Blob([bytesOf(value['blob'])]);
	return 'base64' in value ? bytesOf(value['base64']) : value;
}

const bytesOf = (text: unknown): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(Buffer.from(String(text), 'base64'));
