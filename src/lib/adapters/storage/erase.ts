import type { Time } from '../../application/ports';
import { collectBlobs } from './collect';
import { isHead } from './readWorkbook';
import { sealRecord } from './record';
import { deletedName, EPOCH, erasedName, headName, LAST_NAME, type Key } from './schema';
import type { Stores } from './stores';

const rangeOf = (id: string): [Key, Key] => [
	[id, 0],
	[id, Infinity],
];

/**
 * Removes all that is kept of a workbook. An empty record takes the next number, so that another
 * tab that still shows it cannot write into it.
 */
export async function eraseWorkbook(
	db: Stores,
	workbookId: string,
	time: Time,
	writer: string,
): Promise<void> {
	await db.dexie.transaction(
		'rw',
		[db.wal, db.meta, db.versions, db.blob, db.quarantine],
		async () => {
			const head = await db.meta.get(headName(workbookId));
			const keys = await db.wal
				.where(':id')
				.between(...rangeOf(workbookId))
				.primaryKeys();
			const seq = Math.max(isHead(head) ? head.head : 0, keys.at(-1)?.[1] ?? 0) + 1;
			await db.wal.bulkDelete(keys);
			await db.versions
				.where(':id')
				.between(...rangeOf(workbookId))
				.delete();
			await db.quarantine.filter((row) => row.workbookId === workbookId).delete();
			await collectBlobs(db);
			await db.meta.bulkDelete([headName(workbookId), deletedName(workbookId)]);
			const last = await db.meta.get(LAST_NAME);
			if (last !== undefined && 'last' in last && last.last === workbookId) {
				await db.meta.delete(LAST_NAME);
			}
			await db.wal.add(
				sealRecord({
					workbookId,
					seq,
					prev: 0,
					kind: 'erased',
					to: null,
					label: null,
					time,
					epoch: EPOCH,
					writer,
					slots: new Uint8Array(),
					crcPrev: 0,
				}),
			);
			await db.meta.put({ name: erasedName(workbookId), id: workbookId, erasedAt: time });
		},
	);
}

/** Removes the empty record as well. */
export async function sweepTrace(db: Stores, workbookId: string): Promise<void> {
	await db.dexie.transaction('rw', [db.wal, db.meta], async () => {
		await db.wal
			.where(':id')
			.between(...rangeOf(workbookId))
			.delete();
		await db.meta.delete(erasedName(workbookId));
	});
}
