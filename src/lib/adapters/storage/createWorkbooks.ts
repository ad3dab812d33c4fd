import type { Clock, MakeId, StorageFault, Workbooks } from '../../application/ports';
import { openConnection, type ConnectionOptions } from './connection';
import { DatabaseWorkbooks } from './databaseWorkbooks';
import { deleteOthers } from './deleteOthers';
import { freshLog } from './freshLog';
import { createSignpost, type Signpost } from './keptSignpost';
import { createTail, type Tail } from './keptTail';
import { Link } from './link';
import { MemoryWorkbooks } from './memoryWorkbooks';
import { DATABASE_NAME } from './schema';
import { PATIENCE } from './patience';

export interface StorageOptions {
	readonly clock: Clock;
	readonly makeId: MakeId;
	/** The browser's IndexedDB unless given; null: there is none. */
	readonly factory?: IDBFactory | null;
	/** True: another tab with an older version must be closed first; false: it has been. */
	readonly onBlocked?: (blocked: boolean) => void;
	readonly patience?: number;
	/** Where the last steps lie while the database has no room: of the browser unless given. */
	readonly tail?: Tail;
	/** Which database opens: as this browser remembers unless given. */
	readonly signpost?: Signpost;
}

interface Present {
	readonly workbooks: Omit<Workbooks, 'emptied' | 'fault'>;
	readonly fault: StorageFault | null;
	readonly emptied: boolean;
}

/**
 * The workbooks of this browser. Nothing is opened before it is needed; where no database opens,
 * everything works in memory and every save state says why.
 */
export function createWorkbooks(options: StorageOptions): Workbooks {
	const { clock, makeId, tail = createTail(), signpost = createSignpost() } = options;
	const factory = options.factory === undefined ? browserFactory() : options.factory;
	let present: Promise<Present> | null = null;
	let isLeft = (): boolean => false;
	const patience = options.patience ?? PATIENCE;
	const connect = async (): Promise<Present> => {
		const emptied = factory !== null && (await freshLog(factory, patience));
		const connection: ConnectionOptions = {
			databaseName: factory === null ? DATABASE_NAME : await signpost.current(factory),
			factory,
			patience,
			...(options.onBlocked && { onBlocked: options.onBlocked }),
		};
		const opened = await openConnection(connection);
		if (!opened.ok) {
			const fault = opened.reason;
			return { workbooks: new MemoryWorkbooks(clock, makeId, fault), fault, emptied };
		}
		const link = new Link(connection, opened.value);
		const stop = signpost.onTurned((name) => {
			stop();
			if (name !== connection.databaseName) link.giveUp('other-tab');
		});
		const workbooks = new DatabaseWorkbooks(link, clock, makeId, tail);
		isLeft = () => workbooks.isLeft;
		return { workbooks, fault: null, emptied };
	};
	const ready = () => {
		if (isLeft()) {
			present = null;
			isLeft = () => false;
		}
		return (present ??= connect());
	};
	const workbooks = async (): Promise<Present['workbooks']> => (await ready()).workbooks;
	return {
		fault: async () => (await ready()).fault,
		emptied: async () => (await ready()).emptied,
		list: async () => (await workbooks()).list(),
		open: async (id) => (await workbooks()).open(id),
		create: async (inputs, label) => (await workbooks()).create(inputs, label),
		duplicate: async (id, title) => (await workbooks()).duplicate(id, title),
		rename: async (id, title) => (await workbooks()).rename(id, title),
		remove: async (id) => (await workbooks()).remove(id),
		restore: async (id) => (await workbooks()).restore(id),
		erase: async (id) => (await workbooks()).erase(id),
		eraseAll: async () => {
			await (await workbooks()).eraseAll();
			if (factory !== null) await deleteOthers(factory, await signpost.current(factory));
			present = null;
		},
		last: async () => (await workbooks()).last(),
	};
}

/** Reading the property alone throws where the browser blocks all storage. */
function browserFactory(): IDBFactory | null {
	try {
		return (globalThis as Partial<Pick<typeof globalThis, 'indexedDB'>>).indexedDB ?? null;
	} catch {
		return null;
	}
}
