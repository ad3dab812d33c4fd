/** Names of the writing calls of a store. */
const WRITES = ['add', 'put'] as const;

type Write = (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;

/**
 * From now on something happens before the `nth` call of `add` or `put` (from 1). Returns the way
 * back, which answers how many calls there were.
 */
export function beforeWrite(nth: number, happen: () => void): () => number {
	const prototype = globalThis.IDBObjectStore.prototype;
	let calls = 0;
	const restores = WRITES.map((method) => {
		const original = Reflect.get(prototype, method) as Write;
		const watched: Write = function (value, key) {
			calls++;
			if (calls === nth) happen();
			return key === undefined ? original.call(this, value) : original.call(this, value, key);
		};
		prototype[method] = watched;
		return () => {
			prototype[method] = original;
		};
	});
	return () => {
		for (const restore of restores) restore();
		return calls;
	};
}

/** The same, and what happens is that the call throws a fault of this name. */
export const failWrite = (nth: number, name = 'QuotaExceededError'): (() => number) =>
	beforeWrite(nth, () => {
		throw new DOMException(`call ${nth} fails`, name);
	});

/** From now on there is no room for records whose bytes are more than so many. Returns the way back. */
export function noRoomAbove(bytes: number): () => void {
	const prototype = globalThis.IDBObjectStore.prototype;
	const original = Reflect.get(prototype, 'add') as Write;
	const watched: Write = function (value) {
		const { slots } = value as { readonly slots?: Uint8Array | Blob };
		const size = slots instanceof Blob ? slots.size : (slots?.byteLength ?? 0);
		if (size > bytes) throw new DOMException('full', 'QuotaExceededError');
		return original.call(this, value);
	};
	prototype.add = watched;
	return () => {
		prototype.add = original;
	};
}
