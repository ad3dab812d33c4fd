/** A stream of numbers that is the same on every machine: mulberry32, 32-bit integers only. */
export class Random {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** 0 ≤ next < 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	}

	/** A whole number from `from` to `to`, both included. */
	whole(from: number, to: number): number {
		return from + Math.floor(this.next() * (to - from + 1));
	}

	/** from ≤ value < to, the middle more often than the ends. */
	around(from: number, to: number): number {
		return from + ((this.next() + this.next()) / 2) * (to - from);
	}

	chance(share: number): boolean {
		return this.next() < share;
	}

	pick<Value>(values: readonly [Value, ...Value[]]): Value {
		return values[this.whole(0, values.length - 1)] ?? values[0];
	}

	/** A place of `weights`, the heavier the likelier. */
	weighted(weights: readonly number[]): number {
		let left = this.next() * weights.reduce((sum, weight) => sum + weight, 0);
		const place = weights.findIndex((weight) => (left -= weight) < 0);
		return place < 0 ? weights.length - 1 : place;
	}
}
