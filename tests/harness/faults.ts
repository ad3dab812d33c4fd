/** What can become of a call of the database. */
export const FAULT_KINDS = ['quota', 'abort', 'unknown', 'never'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Everything the storage asks of the database. */
const CALLS = [
	[
		'IDBObjectStore',
		['add', 'put', 'get', 'getAll', 'getAllKeys', 'delete', 'openCursor', 'count'],
	],
	['IDBDatabase', ['transaction']],
	['IDBFactory', ['open']],
] as const;

type Call = (this: unknown, ...args: unknown[]) => unknown;

/** A request that nobody answers while it hangs. */
class Silence extends EventTarget {
	error: DOMException | null = null;
	onerror: ((event: Event) => void) | null = null;
	readonly result = undefined;
	readonly readyState = 'pending';

	/** A browser tells each request of a transaction that was cut off. */
	cutOff(): void {
		this.error = new DOMException('cut off', 'AbortError');
		const event = new Event('error', { cancelable: true });
		Object.defineProperty(event, 'target', { value: this });
		this.dispatchEvent(event);
		this.onerror?.(event);
	}
}

/** What hangs, to be cut off in the end. */
interface Hanging {
	readonly tx: IDBTransaction;
	readonly request: Silence;
}

export interface Injection {
	/** Whether the fault has come. */
	readonly happened: boolean;
	/** Calls so far. */
	readonly calls: number;
	/** Everything works again; what hung is cut off, as a browser does in the end. */
	stop(): void;
}

/** From now on the `nth` call of the database (from 1) fails in this way. */
export function injectFault(nth: number, kind: FaultKind): Injection {
	let calls = 0;
	let happened = false;
	let stopped = false;
	const hanging: Hanging[] = [];
	const restores = CALLS.flatMap(([owner, names]) =>
		names.map((name) => {
			const prototype = globalThis[owner].prototype;
			const original = Reflect.get(prototype, name) as Call;
			const watched: Call = function (...args) {
				// The transaction of an upgrade is begun by the database itself.
				const isOwn = args.includes('versionchange');
				if (!stopped && !isOwn && ++calls === nth) {
					happened = true;
					return fail(
						kind,
						this,
						() => original.apply(this, args),
						hanging,
						() => stopped,
					);
				}
				return original.apply(this, args);
			};
			Reflect.set(prototype, name, watched);
			return () => Reflect.set(prototype, name, original);
		}),
	);
	return {
		get happened() {
			return happened;
		},
		get calls() {
			return calls;
		},
		stop() {
			stopped = true;
			for (const restore of restores) restore();
			for (const { tx, request } of hanging) {
				cutOff(tx);
				request.cutOff();
			}
		},
	};
}

const NAMES = { quota: 'QuotaExceededError', unknown: 'UnknownError' } as const;

function fail(
	kind: FaultKind,
	of: unknown,
	call: () => unknown,
	hanging: Hanging[],
	isOver: () => boolean,
): unknown {
	if (kind === 'quota' || kind === 'unknown') throw new DOMException('injected', NAMES[kind]);
	const tx = of instanceof IDBObjectStore ? of.transaction : null;
	if (kind === 'abort') {
		// A database that is opened, or a transaction that begins, cannot be aborted from outside.
		if (tx === null) throw new DOMException('injected', 'AbortError');
		const request = call();
		queueMicrotask(() => {
			cutOff(tx);
		});
		return request;
	}
	if (tx === null) {
		if (of instanceof IDBFactory) return new Silence();
		throw new DOMException('injected', 'UnknownError');
	}
	const request = new Silence();
	hanging.push({ tx, request });
	// What hangs does not commit either.
	Reflect.set(tx, 'commit', () => undefined);
	keepAlive(of as IDBObjectStore, isOver);
	return request;
}

/** A transaction lives as long as requests come. */
function keepAlive(store: IDBObjectStore, isOver: () => boolean): void {
	const spin = (): void => {
		if (isOver()) return;
		store.getKey('nobody has this key').onsuccess = spin;
	};
	spin();
}

function cutOff(tx: IDBTransaction): void {
	try {
		tx.abort();
	} catch {
		// It has ended by itself.
	}
}
