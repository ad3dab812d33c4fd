import { DATABASE_NAME } from './schema';

const KEY = 'tierplan.database';
const SEPARATOR = '-';
/** Milliseconds before a browser that does not list its databases is not asked any more. */
const PATIENCE = 1_000;

/** The first database, or the one that was made in place of another so many times. */
export const databaseName = (turn: number): string =>
	turn === 1 ? DATABASE_NAME : DATABASE_NAME + SEPARATOR + String(turn);

/** From 1 on; null: the name is not one of ours. */
export function turnOf(name: string): number | null {
	const turn = name === DATABASE_NAME ? 1 : Number(name.slice(DATABASE_NAME.length + 1));
	return Number.isSafeInteger(turn) && turn > 0 && databaseName(turn) === name ? turn : null;
}

/** Says which of the databases of this browser is the one that opens. */
export interface Signpost {
	/** Where it was lost, the newest of those that are there: one that is there is whole. */
	current(factory: IDBFactory): Promise<string>;
	/** From now on this one opens, in every tab. */
	point(name: string): void;
	/** Calls when another tab points elsewhere. Returns the way to stop. */
	onTurned(listener: (name: string) => void): () => void;
}

/** What tells other tabs of a browser what one of them wrote into `localStorage`. */
type Messenger = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

export function createSignpost(
	storage = (): Storage => globalThis.localStorage,
	messenger: Partial<Messenger> = globalThis,
): Signpost {
	const kept = (): string | null => {
		try {
			const name = storage().getItem(KEY);
			return name !== null && turnOf(name) !== null ? name : null;
		} catch {
			return null;
		}
	};
	const point = (name: string): void => {
		try {
			storage().setItem(KEY, name);
		} catch {
			forget(storage);
		}
	};
	return {
		async current(factory) {
			const name = kept();
			if (name !== null) return name;
			const newest = databaseName(Math.max(1, ...(await turnsThere(factory))));
			if (newest !== DATABASE_NAME) point(newest);
			return newest;
		},
		point,
		onTurned(listener) {
			const hear = (event: Event): void => {
				const { key, newValue } = event as StorageEvent;
				if (key === KEY && newValue !== null && turnOf(newValue) !== null) listener(newValue);
			};
			messenger.addEventListener?.('storage', hear);
			return () => messenger.removeEventListener?.('storage', hear);
		},
	};
}

/** Better none than one that points to what is no longer the newest. */
function forget(storage: () => Storage): void {
	try {
		storage().removeItem(KEY);
	} catch {
		// A browser without `localStorage` never had one.
	}
}

/** Which of our databases there are, none where the browser does not say. */
export async function turnsThere(factory: IDBFactory): Promise<readonly number[]> {
	const parts: Partial<IDBFactory> = factory;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const silence = new Promise<IDBDatabaseInfo[]>((resolve) => {
		timer = setTimeout(() => {
			resolve([]);
		}, PATIENCE);
	});
	try {
		const found = await Promise.race([parts.databases?.call(factory) ?? [], silence]);
		return found.flatMap(({ name = '' }) => turnOf(name) ?? []);
	} catch {
		return [];
	} finally {
		clearTimeout(timer);
	}
}
