/** Names of the writing calls of a store. */
const WRITES = ['add', 'put'] as const;

/** The `nth` call of `add` or `put` (from 1) throws a fault of this name; answers how many there were. */
export function failWrite(nth: number, name = 'QuotaExceededError'): () => number {
	const prototype = globalThis.IDBObjectStore.prototype;
	const originals = WRITES.map((method) => [method, prototype[method]] as const);
	let calls = 0;
	for (const [method, original] of originals) {
		prototype[method] = function (this: IDBObjectStore, ...args: Parameters<typeof original>) {
			calls++;
			if (calls === nth) throw new DOMException(`call ${nth} fails`, name);
			return original.apply(this, args);
		};
	}
	return () => {
		for (const [method, original] of originals) prototype[method] = original;
		return calls;
	};
}
