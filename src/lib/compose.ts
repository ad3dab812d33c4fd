import importWorker from './workers/import.worker.ts?worker&url';
import snapshotWorker from './workers/snapshot.worker.ts?worker&url';
import soundsWorker from './workers/sounds.worker.ts?worker&url';
import splitWorker from './workers/split.worker.ts?worker&url';
import { browserDownloads } from './adapters/browser/downloads';
import { browserLater } from './adapters/browser/later';
import { createBackups, type PickFolder } from './adapters/browser/backups';
import { createDurability } from './adapters/browser/durability';
import { createWitness } from './adapters/browser/keptWitness';
import { createMirror } from './adapters/browser/mirror';
import { createTabs } from './adapters/browser/tabs';
import { watchLaunches } from './adapters/browser/launches';
import { createUpdates } from './adapters/browser/updates';
import { hashOf } from './adapters/codec/hashOf';
import { createImporter, loadPasteReader } from './adapters/import/createImporter';
import { createSpeaker } from './adapters/sounds/createSpeaker';
import { createSplitter } from './adapters/split/createSplitter';
import { readHead } from './adapters/snapshot/readHead';
import { snapshotsWhenNeeded } from './adapters/snapshot/snapshotsWhenNeeded';
import { createKeptFolder } from './adapters/storage/keptFolder';
import { dayOn } from './application/dayOn';
import type { Importer } from './application/importing';
import type { Clock, MakeId, SnapshotFiles } from './application/ports';
import { Output } from './application/output';
import { Receiving } from './application/receiving.svelte';
import { Safety } from './application/safety.svelte';
import { Sending } from './application/sending';
import { Shelf } from './application/shelf.svelte';
import { SidePlans } from './application/sidePlans';
import { Sounds } from './application/sounds.svelte';
import type { Splitter } from './application/splitting';
import { Versions } from './application/versions.svelte';
import { Workspace } from './application/workspace.svelte';
import { monthOfDay } from './domain/primitives/day';
import type { Month } from './domain/primitives/units';
import type { Storage } from './composeStorage';
import { createWorker } from './workers/createWorker';

/** What the pages are made of. */
export interface App {
	readonly workspace: Workspace;
	readonly shelf: Shelf;
	readonly safety: Safety;
	readonly sending: Sending;
	readonly receiving: Receiving;
	readonly output: Output;
	readonly versions: Versions;
	readonly importer: Importer;
	readonly splitter: Splitter;
	readonly sounds: Sounds;
	readonly sidePlans: SidePlans;
	readonly makeId: MakeId;
	readonly clock: Clock;
	/** Calls with every file that the browser opens the app with. */
	readonly watchLaunches: (listener: (file: File) => void) => void;
	/** Fetches what reads a first paste and a first snapshot. */
	readonly loadAhead: () => Promise<unknown>;
}

/**
 * The one place where the application meets its adapters. Called once, by the layout of the workbook; the
 * storage was begun before.
 */
export function compose({ workbooks, clock, makeId, onBlocked }: Storage): App {
	const today = (): Month => monthOfDay(dayOn(clock.now()));
	const elapsed = (): number => performance.now();
	const rest = (): Promise<void> =>
		new Promise((resolve) => {
			browserLater(0, resolve);
		});
	const browser = browserParts();
	const tabs = createTabs({
		locks: browser.locks,
		openChannel,
		later: browserLater,
	});
	const workspace = new Workspace({ today, elapsed }, browserLater, tabs);
	const loadSnapshots = async (clockOfFile: Clock, pause = rest): Promise<SnapshotFiles> => {
		const [{ createSnapshotFiles }, { readInWorker }] = await Promise.all([
			import('./adapters/snapshot/snapshotFiles'),
			import('./adapters/snapshot/readInWorker'),
		]);
		const here = createSnapshotFiles(clockOfFile, pause, elapsed);
		const start = (): Worker => createWorker(snapshotWorker, 'snapshot');
		return { ...here, read: readInWorker(start, (file) => here.read(file), browserLater) };
	};
	const snapshots = snapshotsWhenNeeded(() => loadSnapshots(clock));
	let handAtRest: (() => Promise<void>) | null = null;
	const copies = snapshotsWhenNeeded(async () => {
		const { createHandAtRest } = await import('./adapters/browser/handAtRest');
		// Nobody waits for the copies that are kept beside the database. Asked at every copy: it listens once.
		handAtRest ??= createHandAtRest(globalThis, browserLater, elapsed);
		return loadSnapshots(clock, handAtRest);
	});
	const witness = createWitness();
	const mirror = createMirror(() => browser.storage?.getDirectory());
	const shelf = new Shelf(workspace, {
		workbooks,
		snapshots,
		witness,
		mirror,
		downloads: browserDownloads,
		readSample: async (id) =>
			id === 'telecom'
				? (await import('./adapters/sample/telecom/createTelecomSample')).createTelecomSample()
				: (await import('./adapters/sample/createSample')).createSample(),
		clock,
	});
	onBlocked((blocked) => void (shelf.blocked = blocked));
	const safety = new Safety(workspace, shelf, {
		witness,
		mirror,
		backups: createBackups(browser.pickFolder, createKeptFolder()),
		durability: createDurability(browser.storage),
		updates: createUpdates(browser.workers, () => {
			location.reload();
		}),
		snapshots: copies,
		clock,
		later: browserLater,
	});
	const sending = new Sending({
		snapshots,
		downloads: browserDownloads,
		clock,
		loadSeal: async () => (await import('./adapters/sealed/createSeal')).createSeal(crypto),
		canSeal: browser.subtle !== undefined,
		random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
	});
	return {
		workspace,
		shelf,
		safety,
		sending,
		receiving: new Receiving({
			...{ workspace, shelf, sending, snapshots, readHead },
			surroundings: { today, elapsed },
		}),
		watchLaunches: (listener) => {
			watchLaunches(globalThis, listener);
		},
		output: new Output({
			loadBookFiles: async () =>
				(await import('./adapters/workbook/createBookFiles')).createBookFiles(clock, rest, elapsed),
			fingerprint: async (inputs) => {
				const undated = await loadSnapshots({ now: () => 0 });
				const file = await undated.write(inputs, { personal: true });
				return hashOf(new Uint8Array(await file.arrayBuffer()));
			},
			...{ rest, downloads: browserDownloads, clock },
		}),
		versions: new Versions(workspace, shelf, { today, elapsed }),
		importer: createImporter(() => createWorker(importWorker, 'import')),
		sounds: new Sounds(createSpeaker(() => createWorker(soundsWorker, 'sounds'))),
		splitter: createSplitter(() => createWorker(splitWorker, 'split')),
		sidePlans: new SidePlans(workspace, { today, elapsed }),
		makeId,
		clock,
		loadAhead: () =>
			Promise.all([
				loadPasteReader(),
				loadSnapshots(clock),
				hashOf(new Uint8Array()),
				import('./application/comparing'),
				import('./adapters/storage/stores'),
			]),
	};
}

/** Null where the browser has no channel between tabs, or forbids it. */
function openChannel(name: string): BroadcastChannel | null {
	try {
		return new BroadcastChannel(name);
	} catch {
		return null;
	}
}

/** What plain http, or a browser that is not Chromium, does not have. */
function browserParts(): {
	readonly locks: LockManager | undefined;
	readonly storage: StorageManager | undefined;
	readonly workers: ServiceWorkerContainer | undefined;
	readonly subtle: SubtleCrypto | undefined;
	readonly pickFolder: PickFolder | undefined;
} {
	const parts: Partial<Navigator> = navigator;
	const pick: unknown = Reflect.get(globalThis, 'showDirectoryPicker');
	return {
		locks: parts.locks,
		storage: parts.storage,
		workers: parts.serviceWorker,
		subtle: (crypto as Partial<Crypto>).subtle,
		pickFolder: typeof pick === 'function' ? (pick.bind(globalThis) as PickFolder) : undefined,
	};
}
