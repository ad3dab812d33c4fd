/** Place of the first of these numbers, which rise, that is not below another; their count where none is. */
export function firstAtLeast(numbers: ArrayLike<number>, least: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (numbers[middle]! < least) low = middle + 1;
		else high = middle;
	}
	return low;
}
