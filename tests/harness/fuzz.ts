import { LONG, report } from './long';

/** Each file is read within this, or it is a file that holds a page up. */
const MOST_SECONDS = 2;
const MOST_MEBIBYTES = 300;
const MEBI = 1024 * 1024;

/** What came of a file: read as it was, read as something else that it also says, or refused. */
export type Outcome = 'whole' | 'other' | 'refused';

/** What a fuzzer has seen of one kind of file. */
export class Tally {
	#files = 0;
	readonly #outcomes: Record<Outcome, number> = { whole: 0, other: 0, refused: 0 };
	#seconds = 0;
	#peak = 0;
	readonly #floor = process.memoryUsage.rss();

	constructor(readonly name: string) {}

	/** Reads a file and notes what it took: of the processor, so that a busy machine makes no difference. */
	async try(read: () => Outcome | Promise<Outcome>): Promise<void> {
		const started = process.cpuUsage();
		const outcome = await read();
		const { user, system } = process.cpuUsage(started);
		this.#files++;
		this.#outcomes[outcome]++;
		this.#seconds = Math.max(this.#seconds, (user + system) / 1e6);
		this.#peak = Math.max(this.#peak, process.memoryUsage.rss() - this.#floor);
	}

	/** Too slow or too large; empty when neither. Only the long form has the process to itself. */
	get excess(): readonly string[] {
		if (!LONG) return [];
		return [
			...(this.#seconds > MOST_SECONDS ? [`${String(this.#seconds)} s`] : []),
			...(this.#peak > MOST_MEBIBYTES * MEBI ? [`${String(this.#peak)} bytes`] : []),
		];
	}

	row() {
		return {
			input: this.name,
			files: this.#files,
			...this.#outcomes,
			'slowest, ms': Math.round(this.#seconds * 1000),
			'memory, MB': Math.round(this.#peak / MEBI),
		};
	}
}

/** The table of all that was tried. */
export const reportTallies = (tallies: readonly Tally[]): void => {
	report(
		'damaged and hostile input; nothing threw, nothing damaged was opened',
		tallies.map((tally) => tally.row()),
	);
};
