import { databaseName, turnOf, turnsThere, type Signpost } from '../keptSignpost';
import { openRaw, readStores, type RawStore } from './rawDatabase';

/** A database as raw reading finds it. */
export interface RawDatabase {
	readonly name: string;
	/** As IndexedDB counts; 0 where there is none, or it cannot be read. */
	readonly version: number;
	readonly stores: readonly RawStore[];
	/** Why it cannot be read; null: it can, or there is none. */
	readonly fault: string | null;
}

/** Reads one database; never throws. */
export async function readDatabase(factory: () => IDBFactory, name: string): Promise<RawDatabase> {
	const nothing = { name, version: 0, stores: [] };
	try {
		const db = await openRaw(factory(), name);
		if (db === null) return { ...nothing, fault: null };
		try {
			return { name, version: db.version, stores: await readStores(db), fault: null };
		} finally {
			db.close();
		}
	} catch (error) {
		return { ...nothing, fault: error instanceof Error ? error.message : String(error) };
	}
}

/** The database that opens. */
export async function readCurrent(
	factory: () => IDBFactory,
	signpost: Signpost,
): Promise<RawDatabase> {
	try {
		return await readDatabase(factory, await signpost.current(factory()));
	} catch (error) {
		// The browser does not even say whether it has databases.
		const fault = error instanceof Error ? error.message : String(error);
		return { name: databaseName(1), version: 0, stores: [], fault };
	}
}

/** Those that it was made in place of, the newest first, as far as they are there. */
export async function readLeft(
	factory: () => IDBFactory,
	current: string,
): Promise<readonly RawDatabase[]> {
	const present = turnOf(current) ?? 1;
	const turns = new Set(Array.from({ length: present - 1 }, (_, place) => place + 1));
	if (present > 1) for (const turn of await turnsThere(factory())) turns.add(turn);
	turns.delete(present);
	const found: RawDatabase[] = [];
	for (const turn of [...turns].sort((a, b) => b - a)) {
		found.push(await readDatabase(factory, databaseName(turn)));
	}
	return found.filter(({ version, fault }) => version > 0 || fault !== null);
}
