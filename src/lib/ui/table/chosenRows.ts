/** The rows that a look has chosen, by what they are: they keep their places while their cells change. */
export interface ChosenRows {
	/** In the order they are looked at. */
	readonly chosen: Int32Array;
	/** All there were: what is not among them came later. */
	readonly seen: ReadonlySet<number>;
}

/** `order`: the rows that were chosen; `keys`: what stands in each row. */
export const chooseRows = (order: Int32Array, keys: ArrayLike<number>): ChosenRows => ({
	chosen: order.map((row) => keys[row] ?? -1),
	seen: new Set(Array.from(keys)),
});

/** Where the chosen ones stand now; those that are gone are left out, new ones come last. */
export function placesOf({ chosen, seen }: ChosenRows, keys: ArrayLike<number>): Int32Array {
	const rows = new Map<number, number>();
	const added: number[] = [];
	for (let row = 0; row < keys.length; row++) {
		const key = keys[row]!;
		rows.set(key, row);
		if (!seen.has(key)) added.push(row);
	}
	const places = new Int32Array(chosen.length + added.length);
	let count = 0;
	for (const key of chosen) {
		const row = rows.get(key);
		if (row !== undefined) places[count++] = row;
	}
	for (const row of added) places[count++] = row;
	return places.subarray(0, count);
}
