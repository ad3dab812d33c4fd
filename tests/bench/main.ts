import { calculation, type Row } from './calculation';
import { heldMegabytes } from './memory';

/** Largest ratio to the limit for a full recalculation without order numbers. */
const FULL_BOUND = 3;
const MEMORY_BOUND = 200;

const [only] = process.argv.slice(2);
const MILLION = 1_000_000;
const memory = only === undefined ? heldMegabytes(MILLION, 50_000) : NaN;
const rows: Row[] = [];
if (only !== 'large') rows.push(...calculation(100_000, 10_000, 31, FULL_BOUND));
if (only !== 'small') rows.push(...calculation(MILLION, 50_000, 11, FULL_BOUND));

const figures = (value: number): string => value.toPrecision(3);
console.table(
	Object.fromEntries(
		rows.map(({ what, limit, engine, p95, ratio, bound }) => [
			what,
			{
				'limit ms': figures(limit),
				'engine ms': figures(engine),
				'p95 ms': figures(p95),
				ratio: figures(ratio),
				bound: bound === undefined ? '' : `≤ ${bound}`,
			},
		]),
	),
);
console.log(
	`memory, 1000k / 50k, inputs and plan held: ${memory.toFixed(0)} MB (≤ ${MEMORY_BOUND})`,
);
