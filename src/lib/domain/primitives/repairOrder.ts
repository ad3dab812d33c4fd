import type { Code } from './units';

type Column = Int32Array | Float64Array;

/** What became of an order: places of the old one, rising. */
export interface Repair {
	/** Places that were left. */
	readonly gone: readonly number[];
	/** Codes that came in, and the old place each stands before. */
	readonly come: readonly { readonly code: Code; readonly before: number }[];
}

/** Values by code, before and now; ties go by rank. */
export interface Values {
	readonly was: Float64Array;
	readonly now: Float64Array;
	readonly rank: Int32Array;
}

/**
 * How an order, largest first, changes when some codes leave it and some come in; who only has
 * another value does both. Everybody else has the value of before.
 */
export function repairOf(
	order: Int32Array,
	{ was, now, rank }: Values,
	gone: readonly Code[],
	come: readonly Code[],
): Repair {
	const placeOf = (value: number, code: Code): number => {
		let low = 0;
		let high = order.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			const other = order[middle]!;
			const precedes = was[other]! > value || (was[other] === value && rank[other]! < rank[code]!);
			if (precedes) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	return {
		gone: gone.map((code) => placeOf(was[code]!, code)).sort((a, b) => a - b),
		come: [...come]
			.sort((a, b) => now[b]! - now[a]! || rank[a]! - rank[b]!)
			.map((code) => ({ code, before: placeOf(now[code]!, code) })),
	};
}

/** A column that stands in the old order, in the new one; `of`: what it says of a code that came in. */
export function repaired<Kind extends Column>(
	column: Kind,
	{ gone, come }: Repair,
	of: (code: Code) => number,
): Kind {
	const make = column.constructor as new (length: number) => Kind;
	const into = new make(column.length - gone.length + come.length);
	let from = 0;
	let filled = 0;
	let next = 0;
	const copyTo = (to: number): void => {
		into.set(column.subarray(from, to), filled);
		filled += to - from;
		from = to;
	};
	const passTo = (to: number): void => {
		for (; next < gone.length && gone[next]! < to; next++) {
			copyTo(gone[next]!);
			from++;
		}
		copyTo(to);
	};
	for (const { code, before } of come) {
		passTo(before);
		into[filled++] = of(code);
	}
	passTo(column.length);
	return into;
}
