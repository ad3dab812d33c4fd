const STEP = 0x6d2b79f5;
const RANGE = 2 ** 32;

/** A stream of numbers that is the same on every machine: mulberry32, 32-bit integers only. */
export class SeededNumbers {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** 0 ≤ next < 1, in steps of 2⁻³². */
	next(): number {
		this.#state = (this.#state + STEP) | 0;
		let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / RANGE;
	}

	/** 0 < between < 1: the middle of a step, for whoever takes a logarithm. */
	between(): number {
		return this.next() + 1 / (RANGE + RANGE);
	}
}
