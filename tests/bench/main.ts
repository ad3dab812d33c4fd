import { calculation } from './calculation';
import type { Row } from './duel';
import { heldMegabytes } from './memory';
import { reading } from './reading';

// What the engine and the import take beside straight loops over typed arrays, one part for each process:
// `small`, `large`, `reading` or `memory`; one alone: npm run bench -- small

/** Largest ratios to the limit, by size. A small sheet pays more for what does not hang on its size. */
const SMALL = { full: 2.3, edit: 4.5, cut: 3.6 };
const LARGE = { full: 1.5, edit: 2.5, cut: 2.4 };
/** Largest ratio to a scanner by hand for a pasted text. */
const READING_BOUND = 1.5;
const MEMORY_BOUND = 200;
const MILLION = 1_000_000;

const parts: Readonly<Record<string, () => readonly Row[]>> = {
	small: () => calculation(100_000, 10_000, 101, SMALL),
	large: () => calculation(MILLION, 50_000, 31, LARGE),
	reading: () => reading(100_000, 10_000, 21, READING_BOUND),
};

const [part = '', more] = process.argv.slice(2);
const rows = parts[part]?.() ?? [];

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
if (more === undefined) write([...columns, 'milliseconds of processor time, medians']);
lines.forEach(write);
if (part === 'memory') {
	const megabytes = heldMegabytes(MILLION, 50_000);
	process.stdout.write(
		`memory, 1000k / 50k, inputs and plan held: ${megabytes.toFixed(0)} MB (≤ ${MEMORY_BOUND})\n`,
	);
}
