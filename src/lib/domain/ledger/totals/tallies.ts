import { finish, type Steps } from '../../primitives/steps';
import type { Chunk } from '../ledger';
import { rowsBetween, type RowChange } from './changedRows';
import { isMoney, tallyRows, tallySteps, type Tally, type TallyColumn } from './tally';
import { tallyMoney } from './tallyMoney';

/**
 * Sums by (customer, name, month) of columns of a ledger. A column is added up when it
 * is first asked for, and kept up to date from then on.
 */
export class Tallies {
	readonly #chunks: readonly Chunk[];
	readonly #known: Map<TallyColumn, Tally>;
	/** Customers of a page. */
	readonly perPage: number;
	#rowsRead = 0;

	constructor(
		chunks: readonly Chunk[],
		perPage: number,
		known: ReadonlyMap<TallyColumn, Tally> = new Map(),
	) {
		this.#chunks = chunks;
		this.perPage = perPage;
		this.#known = new Map(known);
	}

	/** Rows that were read for columns asked for the first time. */
	get rowsRead(): number {
		return this.#rowsRead;
	}

	/** null while nobody has asked for the column. */
	made(column: TallyColumn): Tally | null {
		return this.#known.get(column) ?? null;
	}

	/** null when no row has a name, or money, in the column. */
	of(column: TallyColumn): Tally | null {
		return this.#known.get(column) ?? finish(this.steps(column));
	}

	/** The same in steps; who asks again has it at once. */
	*steps(column: TallyColumn): Steps<Tally | null> {
		const columnOf = ({ numbers, texts }: Chunk): unknown =>
			isMoney(column) ? numbers[column] : texts[column];
		const chunks = this.#chunks.filter((chunk) => columnOf(chunk) !== null);
		if (chunks.length === 0) return null;
		const known = this.#known.get(column);
		if (known !== undefined) return known;
		for (const chunk of chunks) this.#rowsRead += chunk.rows;
		const tally =
			(isMoney(column) ? tallyMoney(chunks, column, this.perPage) : null) ??
			(yield* tallySteps(
				[],
				column,
				this.perPage,
				chunks.map((chunk) => rowsBetween(chunk, 1)),
			));
		this.#known.set(column, tally);
		return tally;
	}

	/** Those of a later ledger, which differs by these rows. */
	after(chunks: readonly Chunk[], changes: readonly RowChange[]): Tallies {
		if (changes.length === 0) return this;
		const known = new Map<TallyColumn, Tally>();
		for (const [column, tally] of this.#known) {
			known.set(column, tallyRows(tally, column, this.perPage, changes));
		}
		return new Tallies(chunks, this.perPage, known);
	}
}
