import { median, percentile } from '../stopwatch';

/** A line of the table: what was measured, in milliseconds or megabytes, and what it should be at most. */
interface Line {
	readonly what: string;
	readonly values: readonly number[];
	/** At most, for the median; or for the 95th percentile. */
	readonly goal: number;
	readonly goal95?: number;
	/** The longest task of the page's thread meanwhile, ms. */
	readonly task?: number;
}

const P95 = 0.95;
/** No task of the page's thread may hold it longer, ms. */
const LONGEST_TASK = 200;

/** The figures of one run as they are measured; printed as one table at its end. */
export class Table {
	readonly #lines: Line[] = [];

	add(line: Line): void {
		this.#lines.push(line);
	}

	print(): void {
		const figure = (value: number): string => value.toFixed(value < 100 ? 1 : 0);
		const rows = this.#lines.map(({ what, values, goal, goal95, task = 0 }) => {
			const [middle, late] = [median(values), percentile(values, P95)];
			// Two frames are 33.3 or 33.4 ms by the page's clock: a goal of 33 means two, one of 16.7 one.
			const met =
				Math.round(10 * middle) <= Math.round(10 * goal) &&
				Math.round(late) <= (goal95 ?? Infinity) &&
				task <= LONGEST_TASK;
			return [
				met ? 'yes' : 'NO',
				figure(middle),
				`≤ ${String(goal)}`,
				values.length > 1 ? figure(late) : '',
				goal95 === undefined ? '' : `≤ ${String(goal95)}`,
				task === 0 ? '< 50' : figure(task),
				String(values.length),
				what,
			];
		});
		const head = ['met', 'median', 'goal', 'p95', 'goal', 'task', 'times', 'what'];
		for (const cells of [head, ...rows]) {
			const line = cells.map((cell, at) =>
				at === head.length - 1 ? `  ${cell}` : cell.padStart(9),
			);
			process.stdout.write(`${line.join('')}\n`);
		}
	}
}
