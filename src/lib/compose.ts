import importWorker from './workers/import.worker.ts?worker&url';
import { browserDownloads } from './adapters/browser/downloads';
import { browserLater } from './adapters/browser/later';
import { createMakeId } from './adapters/browser/makeId';
import { createImporter } from './adapters/import/createImporter';
import { createSnapshotFiles } from './adapters/snapshot/snapshotFiles';
import { createWorkbooks } from './adapters/storage/createWorkbooks';
import type { Importer } from './application/importing';
import type { Clock } from './application/ports';
import { Shelf } from './application/shelf.svelte';
import { Workspace } from './application/workspace.svelte';
import { monthOf } from './domain/primitives/day';
import type { Month } from './domain/primitives/units';
import { createWorker } from './workers/createWorker';

/** What the pages are made of. */
export interface App {
	readonly workspace: Workspace;
	readonly shelf: Shelf;
	readonly importer: Importer;
}

/** The one place where the application meets its adapters. Called once, by the root layout. */
export function compose(): App {
	const clock: Clock = { now: () => Date.now() };
	const elapsed = (): number => performance.now();
	const rest = (): Promise<void> =>
		new Promise((resolve) => {
			browserLater(0, resolve);
		});
	const workspace = new Workspace({ today, elapsed }, browserLater);
	const makeId = createMakeId(clock, (bytes) => crypto.getRandomValues(bytes));
	const shelf = new Shelf(workspace, {
		workbooks: createWorkbooks({ clock, makeId }),
		snapshots: createSnapshotFiles(clock, rest, elapsed),
		downloads: browserDownloads,
		readSample: async () => (await import('./adapters/sample/createSample')).createSample(),
		clock,
	});
	return {
		workspace,
		shelf,
		importer: createImporter(() => createWorker(importWorker, 'import')),
	};
}

/** The month on this machine's calendar. */
function today(): Month {
	const now = new Date();
	return monthOf(now.getFullYear(), now.getMonth() + 1);
}
