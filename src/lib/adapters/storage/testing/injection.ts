/** Names of the writing calls of a store. */
const WRITES = ['add', 'put'] as const;

type Write = (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;

/**
 * From now on the `nth` call of `add` or `put` (from 1) throws a fault of this name. Returns the
 * way back, which answers how many calls there were.
 */
export function failWrite(nth: number, name = 'QuotaExceededError'): () => number {
	const prototype = globalThis.IDBObjectStore.prototype;
	let calls = 0;
	const restores = WRITES.map((method) => {
		const original = Reflect.get(prototype, method) as Write;
		const failing: Write = function (value, key) {
			calls++;
			if (calls === nth) throw new DOMException(`call ${nth} fails`, name);
			return key === undefined ? original.call(this, value) : original.call(this, value, key);
		};
		prototype[method] = failing;
		return () => {
			prototype[method] = original;
		};
	});
	return () => {
		for (const restore of restores) restore();
		return calls;
	};
}
