import { SeededNumbers } from '../../domain/primitives/seededNumbers';

/** What a sample draws: the same on every machine. */
export class Random {
	readonly #numbers: SeededNumbers;

	constructor(seed: number) {
		this.#numbers = new SeededNumbers(seed);
	}

	/** 0 ≤ next < 1. */
	next(): number {
		return this.#numbers.next();
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
