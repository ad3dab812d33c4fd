import type { Findings, FoundWorkbook, Recovery } from '../../../application/recovery';
import { findWorkbooks, NO_TAILS, tailBeside } from './findWorkbooks';
import { writeRawFile } from './rawFile';
import { readCurrent, readDatabase, readLeft } from './readDatabases';
import type { RecoveryOptions } from './recoveryOptions';
import { storedOf } from './storedOf';

/** Reads raw, row by row, and hands out. Nothing here deletes, and nothing writes but `renew`. */
export function createRecovery(options: RecoveryOptions): Recovery {
	const { factory, signpost, witness, tail, mirror, clock } = options;
	const readAll = async () => {
		const current = await readCurrent(factory, signpost);
		const left = await readLeft(factory, current.name).catch(() => []);
		return { current, left };
	};
	const write = async ({ database, left, id }: FoundWorkbook, branch: boolean) => {
		const { stores } = await readDatabase(factory, database);
		const [{ rebuild }, { withTail }] = await Promise.all([
			import('./rebuild'),
			import('../tailPlace'),
		]);
		const stored = storedOf(stores, id);
		const loose = tailBeside(stores, left ? NO_TAILS : tail, id);
		const isWanted = loose !== null && (branch || loose.place === 'end');
		const inputs = await rebuild(isWanted ? withTail(stored, loose) : stored);
		return inputs === null ? null : (await options.snapshots()).write(inputs, { personal: true });
	};
	return {
		async look(): Promise<Findings> {
			const { current, left } = await readAll();
			const workbooks = [
				...findWorkbooks(current.stores, tail).map((each) => ({
					...each,
					database: current.name,
					left: false,
				})),
				...left.flatMap(({ name, stores }) =>
					findWorkbooks(stores).map((each) => ({ ...each, database: name, left: true })),
				),
			];
			const copies = [];
			for (const entry of await mirror.list()) {
				copies.push({ ...entry, bytes: (await mirror.read(entry))?.size ?? 0 });
			}
			const found = new Set(
				[...workbooks, ...copies].map((each) => ('id' in each ? each.id : each.workbookId)),
			);
			const missing = [...witness.heads().keys()].filter((id) => !found.has(id));
			return { fault: current.fault, workbooks, copies, missing };
		},

		async exportRaw() {
			const { current, left } = await readAll();
			return writeRawFile({
				at: new Date(clock.now()).toISOString(),
				databases: [current, ...left],
				remembered: options.remembered(),
			});
		},

		exportWorkbook: (workbook) => write(workbook, false),

		exportBranch: (workbook) => write(workbook, true),

		exportCopy: (copy) => mirror.read(copy),

		async renew() {
			const { renew } = await import('./renew');
			return renew(options);
		},

		save: (name, file) => {
			options.downloads.save(name, file);
		},
	};
}
