/**
 * The n-th largest of some numbers, 1 for the largest; no value is NaN and 1 ≤ n ≤ their count.
 * Puts `values` into another order: a part of sorting them, at a fraction of its cost.
 */
export function nthLargest(values: Float64Array, n: number): number {
	const wanted = n - 1;
	let low = 0;
	let high = values.length - 1;
	while (low < high) {
		const pivot = middleOf(values[low]!, values[(low + high) >> 1]!, values[high]!);
		let left = low;
		let right = high;
		while (left <= right) {
			while (values[left]! > pivot) left++;
			while (values[right]! < pivot) right--;
			if (left > right) break;
			const value = values[left]!;
			values[left++] = values[right]!;
			values[right--] = value;
		}
		if (wanted <= right) high = right;
		else if (wanted >= left) low = left;
		else break;
	}
	return values[wanted]!;
}

const middleOf = (a: number, b: number, c: number): number =>
	Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
