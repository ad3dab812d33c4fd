import type { Copy, Witness } from '../../application/ports';

const OURS = 'tierplan.';
const HEAD = 'tierplan.head.';
const COPY = 'tierplan.copy.';

/** One key a workbook, so that two tabs never overwrite what the other noted. */
export function createWitness(storage = (): Storage => globalThis.localStorage): Witness {
	/** A browser that refuses storage has no witness, nothing else. */
	const use = <Value>(work: (store: Storage) => Value, otherwise: Value): Value => {
		try {
			return work(storage());
		} catch {
			return otherwise;
		}
	};
	const keysOf = (store: Storage, prefix: string): string[] =>
		Array.from({ length: store.length }, (_, place) => store.key(place) ?? '').filter((key) =>
			key.startsWith(prefix),
		);
	const write = (key: string, text: string): void => {
		use((store) => {
			store.setItem(key, text);
		}, undefined);
	};
	return {
		heads: () =>
			use((store) => {
				const found = new Map<string, number>();
				for (const key of keysOf(store, HEAD)) {
					const head = Number(store.getItem(key));
					if (Number.isSafeInteger(head) && head > 0) found.set(key.slice(HEAD.length), head);
				}
				return found;
			}, new Map<string, number>()),
		saw(workbookId, head) {
			write(HEAD + workbookId, String(head));
		},
		copyOf: (workbookId) =>
			use((store) => {
				const [at, head] = (store.getItem(COPY + workbookId) ?? '').split(' ').map(Number);
				return isCount(at) && isCount(head) && at > 0 ? { at, head } : null;
			}, null),
		copied(workbookId, { at, head }: Copy) {
			write(COPY + workbookId, `${String(at)} ${String(head)}`);
		},
		forget(workbookId) {
			use((store) => {
				store.removeItem(HEAD + workbookId);
				store.removeItem(COPY + workbookId);
			}, undefined);
		},
		forgetAll() {
			use((store) => {
				for (const key of keysOf(store, OURS)) store.removeItem(key);
			}, undefined);
		},
	};
}

const isCount = (value: number | undefined): value is number =>
	value !== undefined && Number.isSafeInteger(value) && value >= 0;

/** Every text of ours, under its key. */
export function readRemembered(
	storage = (): Storage => globalThis.localStorage,
): readonly (readonly [string, string])[] {
	try {
		const store = storage();
		return Array.from({ length: store.length }, (_, place) => store.key(place) ?? '')
			.filter((key) => key.startsWith(OURS))
			.map((key) => [key, store.getItem(key) ?? ''] as const);
	} catch {
		return [];
	}
}
