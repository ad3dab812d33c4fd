const BITS = 11;
const DIGITS = 1 << BITS;
const MASK = DIGITS - 1;
const PASSES = 6;

/** Orders numbers, largest first, ties by place: six passes, in memory taken once. */
export class RadixOrder {
	readonly #low: readonly [Uint32Array, Uint32Array];
	readonly #high: readonly [Uint32Array, Uint32Array];
	readonly #index: readonly [Uint32Array, Uint32Array];
	readonly #counts = new Uint32Array(DIGITS * PASSES);

	constructor(size: number) {
		const pair = (): [Uint32Array, Uint32Array] => [new Uint32Array(size), new Uint32Array(size)];
		this.#low = pair();
		this.#high = pair();
		this.#index = pair();
	}

	order(keys: Float64Array, out: Uint32Array): void {
		const size = keys.length;
		const counts = this.#counts.fill(0);
		const words = new Uint32Array(keys.buffer, keys.byteOffset, size * 2);
		let [low, lowTo] = this.#low;
		let [high, highTo] = this.#high;
		let [index, indexTo] = this.#index;
		for (let k = 0; k < size; k++) {
			let l = words[2 * k]!;
			let h = words[2 * k + 1]!;
			if (h === 0x80000000 && l === 0) h = 0;
			if ((h & 0x80000000) === 0) {
				h = (~h & 0x7fffffff) >>> 0;
				l = ~l >>> 0;
			}
			low[k] = l;
			high[k] = h;
			index[k] = k;
			counts[l & MASK]!++;
			counts[DIGITS + ((l >>> 11) & MASK)]!++;
			counts[2 * DIGITS + ((l >>> 22) | ((h & 1) << 10))]!++;
			counts[3 * DIGITS + ((h >>> 1) & MASK)]!++;
			counts[4 * DIGITS + ((h >>> 12) & MASK)]!++;
			counts[5 * DIGITS + (h >>> 23)]!++;
		}
		for (let pass = 0; pass < PASSES; pass++) {
			const base = pass * DIGITS;
			if (counts[base + digit(pass, low[0]!, high[0]!)] === size) continue;
			for (let k = 0, start = 0; k < DIGITS; k++) {
				const count = counts[base + k]!;
				counts[base + k] = start;
				start += count;
			}
			for (let k = 0; k < size; k++) {
				const l = low[k]!;
				const h = high[k]!;
				const to = counts[base + digit(pass, l, h)]!++;
				lowTo[to] = l;
				highTo[to] = h;
				indexTo[to] = index[k]!;
			}
			[low, lowTo] = [lowTo, low];
			[high, highTo] = [highTo, high];
			[index, indexTo] = [indexTo, index];
		}
		out.set(index);
	}
}

function digit(pass: number, low: number, high: number): number {
	switch (pass) {
		case 0:
			return low & MASK;
		case 1:
			return (low >>> 11) & MASK;
		case 2:
			return (low >>> 22) | ((high & 1) << 10);
		case 3:
			return (high >>> 1) & MASK;
		case 4:
			return (high >>> 12) & MASK;
		default:
			return high >>> 23;
	}
}
