import { isFields } from '../codec/shapes';
import { transact, withdraw } from './journalWrites';
import type { Stored } from './readWorkbook';
import type { WalRecord } from './schema';

type Ground = Pick<Stored, 'records' | 'versions' | 'passed'>;

/**
 * Steps of the tail that are in the database behind a hole: the disk had room for them, and none for
 * larger ones before them, when the page was left. None of them was ever said to be saved.
 */
export function hangingIn(
	{ records, versions, passed }: Ground,
	tail: readonly WalRecord[],
): readonly WalRecord[] {
	const stored = new Map(records.map(({ seq, value }) => [seq, value]));
	const there = new Set([0, ...versions.map(({ seq }) => seq), ...passed, ...stored.keys()]);
	const hole = tail.findIndex(({ seq }) => !there.has(seq));
	if (hole === -1) return [];
	return tail.slice(hole).filter((record) => {
		const value = stored.get(record.seq);
		return isFields(value) && value['crc'] === record.crc;
	});
}

/**
 * Takes them out of the database: they lie in the tail with what belongs before them, and come back
 * together. False: there were none, or the database did not let go of them.
 */
export function takeBack(
	db: IDBDatabase,
	stored: Stored,
	tail: readonly WalRecord[],
): Promise<boolean> {
	const hanging = hangingIn(stored, tail);
	if (hanging.length === 0) return Promise.resolve(false);
	const seqs = new Set(hanging.map(({ seq }) => seq));
	const read = [...stored.versions, ...stored.records].map(({ seq }) => seq);
	const left = [...read, ...stored.passed].filter((seq) => !seqs.has(seq));
	const newest = Math.max(0, ...left);
	const issued = hanging.map((record) => ({ record }));
	return new Promise((resolve) => {
		transact(
			db,
			(tx, guard) => {
				withdraw(tx, guard, stored.id, issued, newest);
			},
			() => {
				resolve(true);
			},
			() => {
				resolve(false);
			},
		);
	});
}
