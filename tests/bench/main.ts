import { calculation } from './calculation';
import type { Row } from './duel';
import { heldMegabytes } from './memory';
import { reading } from './reading';

// What the engine and the import take beside straight loops over typed arrays, in one process.
// `small`, `large`, `reading` or `memory` alone: npm run bench -- small

/** Largest ratio to the limit for a full recalculation without order numbers. */
const FULL_BOUND = 3;
const MEMORY_BOUND = 200;
const MILLION = 1_000_000;

const parts: Readonly<Record<string, () => readonly Row[]>> = {
	small: () => calculation(100_000, 10_000, 101, FULL_BOUND),
	large: () => calculation(MILLION, 50_000, 15, FULL_BOUND),
	reading: () => reading(100_000, 10_000, 11),
};

const [only] = process.argv.slice(2);
const memory = only === undefined || only === 'memory' ? heldMegabytes(MILLION, 50_000) : null;
const rows = Object.entries(parts).flatMap(([name, run]) =>
	only === undefined || only === name ? run() : [],
);

const figure = (value: number): string => value.toPrecision(3);
const columns = ['limit', 'product', 'p95', 'ratio', 'bound'];
const lines = rows.map(({ what, limit, product, p95, ratio, bound }) => [
	...[limit, product, p95, ratio].map(figure),
	bound === undefined ? '' : `≤ ${bound}`,
	what,
]);
const write = (cells: readonly string[]): void => {
	const [what = '', ...others] = [...cells].reverse();
	process.stdout.write(
		`${others
			.reverse()
			.map((cell) => cell.padStart(8))
			.join('')}  ${what}\n`,
	);
};
write([...columns, 'milliseconds of processor time, medians']);
lines.forEach(write);
if (memory !== null) {
	process.stdout.write(
		`memory, 1000k / 50k, inputs and plan held: ${memory.toFixed(0)} MB (≤ ${MEMORY_BOUND})\n`,
	);
}
