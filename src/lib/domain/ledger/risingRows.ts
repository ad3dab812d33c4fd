/** Place of the first of these rows, which rise, that is not above `row`. */
export function firstAtLeast(rows: Int32Array, row: number): number {
	let low = 0;
	let high = rows.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (rows[middle]! < row) low = middle + 1;
		else high = middle;
	}
	return low;
}
