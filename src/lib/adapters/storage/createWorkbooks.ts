import type { Clock, MakeId, StorageFault, Workbooks } from '../../application/ports';
import { openConnection, type ConnectionOptions } from './connection';
import { DatabaseWorkbooks } from './databaseWorkbooks';
import { createTail, type Tail } from './keptTail';
import { Link } from './link';
import { MemoryWorkbooks } from './memoryWorkbooks';
import { DATABASE_NAME } from './schema';

/** Milliseconds before a database that does not answer is given up for this visit. */
const PATIENCE = 5_000;

export interface StorageOptions {
	readonly clock: Clock;
	readonly makeId: MakeId;
	readonly databaseName?: string;
	/** The browser's IndexedDB unless given; null: there is none. */
	readonly factory?: IDBFactory | null;
	/** True: another tab with an older version must be closed first; false: it has been. */
	readonly onBlocked?: (blocked: boolean) => void;
	readonly patience?: number;
	/** Where the last steps lie while the database has no room: of the browser unless given. */
	readonly tail?: Tail;
}

interface Present {
	readonly workbooks: Omit<Workbooks, 'fault'>;
	readonly fault: StorageFault | null;
}

/**
 * The workbooks of this browser. Nothing is opened before it is needed; where no database opens,
 * everything works in memory and every save state says why.
 */
export function createWorkbooks(options: StorageOptions): Workbooks {
	const { clock, makeId, tail = createTail() } = options;
	const connection: ConnectionOptions = {
		databaseName: options.databaseName ?? DATABASE_NAME,
		factory: options.factory === undefined ? browserFactory() : options.factory,
		patience: options.patience ?? PATIENCE,
		...(options.onBlocked && { onBlocked: options.onBlocked }),
	};
	let present: Promise<Present> | null = null;
	let isDeleted = (): boolean => false;
	const connect = async (): Promise<Present> => {
		const opened = await openConnection(connection);
		if (!opened.ok) {
			const fault = opened.reason;
			return { workbooks: new MemoryWorkbooks(clock, makeId, fault), fault };
		}
		const workbooks = new DatabaseWorkbooks(
			new Link(connection, opened.value),
			clock,
			makeId,
			tail,
		);
		isDeleted = () => workbooks.isDeleted;
		return { workbooks, fault: null };
	};
	const ready = () => {
		if (isDeleted()) {
			present = null;
			isDeleted = () => false;
		}
		return (present ??= connect());
	};
	const workbooks = async (): Promise<Present['workbooks']> => (await ready()).workbooks;
	return {
		fault: async () => (await ready()).fault,
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
			present = null;
		},
		last: async () => (await workbooks()).last(),
	};
}

/** Reading the property alone throws where the browser blocks all storage. */
function browserFactory(): IDBFactory | null {
	try {
		return 'indexedDB' in globalThis ? globalThis.indexedDB : null;
	} catch {
		return null;
	}
}
