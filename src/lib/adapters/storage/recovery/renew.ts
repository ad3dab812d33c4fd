import type { Renewed, RenewalRefusal } from '../../../application/recovery';
import { ok, refuse, type Result } from '../../../domain/primitives/result';
import { freshLog } from '../freshLog';
import { databaseName, turnOf } from '../keptSignpost';
import { NATIVE_VERSION } from '../schema';
import { planRenewal } from './planRenewal';
import { readCurrent, readDatabase } from './readDatabases';
import type { RenewalParts } from './recoveryOptions';
import { writeDatabase, type Rows } from './writeDatabase';
import { PATIENCE } from '../patience';

/**
 * Makes the database that opens from now on, out of all that can be read. The one before is not
 * touched; the signpost turns only when the new one has been read back.
 * @throws what the browser says when there is no making one.
 */
export async function renew(parts: RenewalParts): Promise<Result<Renewed, RenewalRefusal>> {
	const { factory, signpost, witness } = parts;
	// What another tab wrote meanwhile would stay behind.
	if (await parts.isOpenElsewhere()) return refuse('open-elsewhere');
	const current = await readCurrent(factory, signpost);
	if (current.version > NATIVE_VERSION) return refuse('newer-version');
	const { rows, renewed, fromCopies } = await planRenewal(current.stores, parts);
	const name = databaseName((turnOf(current.name) ?? 1) + 1);
	// Whoever comes here first after a crash must not write behind half a record either.
	await freshLog(factory(), PATIENCE);
	const made = await writeDatabase(factory(), name, rows);
	if (made) await readBack(factory, name, rows);
	signpost.point(name);
	if (!made) return refuse('made-elsewhere');
	// Their numbers begin anew.
	for (const id of fromCopies) witness.forget(id);
	return ok(renewed);
}

async function readBack(factory: () => IDBFactory, name: string, rows: Rows): Promise<void> {
	const { stores, fault } = await readDatabase(factory, name);
	if (fault !== null) throw new Error(fault);
	for (const { name: store, rows: found } of stores) {
		const readable = found.filter(({ value }) => value !== undefined);
		if (readable.length !== rows[store as keyof Rows].length) {
			throw new Error('the new database does not hold what was written into it');
		}
	}
}
