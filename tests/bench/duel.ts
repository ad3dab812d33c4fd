import { collect, median, percentile, sweep, timed } from './stopwatch';

/** One line of the table: the product beside the limit of the same rounds. */
export interface Row {
	readonly what: string;
	/** Medians, milliseconds. */
	readonly limit: number;
	readonly product: number;
	/** 95th percentile of the product. */
	readonly p95: number;
	/** Median of the ratios, round by round. */
	readonly ratio: number;
	/** The largest ratio wanted; undefined: reported only. */
	readonly bound?: number;
}

/** Rounds before the clock counts, so that the machine code is the final one: fewer leave a fifth of the time in it. */
const WARM_UP = { least: 60, most: 100 } as const;

/** Limit and product in turn, round by round, in one process. */
export function duel(
	what: string,
	rounds: number,
	limit: (round: number) => void,
	product: (round: number) => void,
	bound?: number,
): Row {
	const limits: number[] = [];
	const products: number[] = [];
	const warm = Math.min(Math.max(rounds, WARM_UP.least), WARM_UP.most);
	collect();
	for (let round = -warm; round < rounds; round++) {
		sweep();
		const a = timed(() => limit(round + warm));
		sweep();
		const b = timed(() => product(round + warm));
		if (round < 0) continue;
		limits.push(a);
		products.push(b);
	}
	const row = {
		what,
		limit: median(limits),
		product: median(products),
		p95: percentile(products, 0.95),
		ratio: median(products.map((value, k) => value / limits[k]!)),
	};
	return bound === undefined ? row : { ...row, bound };
}
