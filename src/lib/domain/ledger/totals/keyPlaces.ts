const SPREAD = 0x9e3779b1;
const WORD = 2 ** 32;
const WORD_BITS = 32;

/** Where each of some keys stands in their list: an open-addressed table, at most half full. */
export class KeyPlaces {
	readonly #keys: Float64Array;
	/** Place in `#keys`, one higher; 0 is an empty place of the table. */
	readonly #table: Int32Array;
	readonly #shift: number;

	/** `keys`: whole numbers ≥ 0 below 2^53, each once. */
	constructor(keys: Float64Array) {
		this.#keys = keys;
		this.#shift = Math.clz32(Math.max(1, 2 * keys.length - 1));
		this.#table = new Int32Array(2 ** (WORD_BITS - this.#shift));
		for (let place = 0; place < keys.length; place++) {
			this.#table[this.#find(keys[place]!)] = place + 1;
		}
	}

	/** −1 for a key that is not in the list. */
	of(key: number): number {
		return this.#table[this.#find(key)]! - 1;
	}

	#find(key: number): number {
		const mask = this.#table.length - 1;
		const word = (key % WORD) ^ Math.imul(key / WORD, SPREAD);
		let at = Math.imul(word, SPREAD) >>> this.#shift;
		for (;;) {
			const found = this.#table[at]!;
			if (found === 0 || this.#keys[found - 1] === key) return at;
			at = (at + 1) & mask;
		}
	}
}
