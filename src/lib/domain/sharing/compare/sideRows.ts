import { BLANK, columnOf, kindOf, listOf, type Column } from '../../ledger/chunkColumns';
import { SALES_COLUMNS, type ColumnId } from '../../ledger/columns';
import { extraColumn, placeExtraColumns } from '../../ledger/extraColumns';
import type { Chunk, Ledger, NameBook } from '../../ledger/ledger';
import { firstInRow } from '../../ledger/sparseCells';
import type { Inputs } from '../../inputs';
import type { Steps } from '../../primitives/steps';
import { OtherCodes } from './otherCodes';

/** Rows between two yields: a row has every column read twice, and names looked up. */
export const COMPARED_PER_STEP = 4096;

/** A column that both sheets are compared by: its id on one of them; null where it has none. */
interface Compared {
	readonly id: ColumnId | null;
	/** Equal for the same column of the other side. */
	readonly shared: ColumnId;
	readonly codes: OtherCodes | null;
	readonly blank: number;
}

/** Walks over the rows of one of two sheets and gives their cells in the codes of mine. */
export class SideRows {
	readonly rows: number;
	readonly #starts: Int32Array;
	readonly #columns: readonly (readonly (Column | null)[])[];
	readonly #places: readonly number[];
	#place = 0;
	#row = 0;

	constructor(
		readonly ledger: Ledger,
		readonly compared: readonly Compared[],
	) {
		const { chunks } = ledger;
		this.#starts = new Int32Array(chunks.length + 1);
		chunks.forEach(({ rows }, at) => (this.#starts[at + 1] = this.#starts[at]! + rows));
		this.#places = compared.map((_, place) => place);
		this.rows = this.#starts[chunks.length]!;
		this.#columns = chunks.map((chunk) =>
			compared.map(({ id }) => (id === null ? null : columnOf(chunk, id))),
		);
	}

	get chunk(): Chunk {
		return this.ledger.chunks[this.#place]!;
	}

	/** Row inside the chunk. */
	get row(): number {
		return this.#row;
	}

	/** Goes to a row of the sheet. */
	to(row: number): this {
		const starts = this.#starts;
		if (row < starts[this.#place]! || row >= starts[this.#place + 1]!) this.#search(row);
		this.#row = row - starts[this.#place]!;
		return this;
	}

	/** The cell in a compared column; NaN, `NO_DAY` or `NO_NAME` where nothing stands. */
	cell(place: number): number {
		const { codes, blank } = this.compared[place]!;
		const value = this.#columns[this.#place]![place]?.[this.#row] ?? blank;
		return codes === null ? value : codes.of(value);
	}

	/** Does nothing stand in a compared column? */
	isBlank(place: number): boolean {
		return Object.is(this.cell(place), this.compared[place]!.blank);
	}

	/** Mixes the cells of the row in some compared columns, or in all, into 32 bits. */
	hash(places: readonly number[] = this.#places): number {
		let hash = 0;
		for (const place of places) {
			const value = this.cell(place);
			// One pattern of bits for what counts as equal.
			BITS[0] = Number.isNaN(value) ? NaN : value + 0;
			hash = Math.imul(hash ^ HALVES[0]!, MIX) ^ HALVES[1]!;
			hash = Math.imul(hash ^ (hash >>> 15), MIX);
		}
		return hash;
	}

	/** Cells of the row that could not be read, or notes beside them, by the shared name of their column. */
	texts(kind: 'refused' | 'notes'): ReadonlyMap<ColumnId, string> | null {
		const all = this.chunk[kind];
		if (all.length === 0) return null;
		const cells = new Map<ColumnId, string>();
		for (let at = firstInRow(all, this.#row); all[at]?.row === this.#row; at++) {
			const { column, text } = all[at]!;
			const shared = this.compared.find(({ id }) => id === column)?.shared ?? column;
			cells.set(shared, text);
		}
		return cells.size === 0 ? null : cells;
	}

	#search(row: number): void {
		let low = 0;
		let high = this.#columns.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.#starts[middle]! <= row) low = middle;
			else high = middle - 1;
		}
		this.#place = low;
	}
}

const BITS = new Float64Array(1);
const HALVES = new Int32Array(BITS.buffer);
const MIX = 0x85ebca6b;

/** Do the rows on which both stand say the same? */
export function sameRow(mine: SideRows, theirs: SideRows): boolean {
	for (let place = 0; place < mine.compared.length; place++) {
		const a = mine.cell(place);
		const b = theirs.cell(place);
		if (a !== b && !(Number.isNaN(a) && Number.isNaN(b))) return false;
	}
	return (
		sameTexts(mine.texts('refused'), theirs.texts('refused')) &&
		sameTexts(mine.texts('notes'), theirs.texts('notes'))
	);
}

type Texts = ReadonlyMap<ColumnId, string> | null;

function sameTexts(a: Texts, b: Texts): boolean {
	if (a === null || b === null) return a === b;
	return a.size === b.size && [...a].every(([column, text]) => b.get(column) === text);
}

interface BothSides {
	readonly mine: SideRows;
	readonly theirs: SideRows;
	/** Translates every list of names that was met, so that no later look at a row takes long. */
	readonly ready: () => Steps<void>;
}

/** Both sheets, column beside column: those without a meaning by their titles. */
export function bothSides(
	mine: Pick<Inputs, 'ledger' | 'names'>,
	theirs: Pick<Inputs, 'ledger' | 'names'>,
): BothSides {
	const own = mine.ledger.extraColumns;
	const { titles, places } = placeExtraColumns(own, theirs.ledger.extraColumns);
	const extra = titles.map((_, place) => ({
		mine: place < own.length ? extraColumn(place) : null,
		theirs: places.includes(place) ? extraColumn(places.indexOf(place)) : null,
		shared: extraColumn(place),
	}));
	const known = SALES_COLUMNS.map((id) => ({ mine: id, theirs: id, shared: id }));
	const made = new Map<keyof NameBook, OtherCodes>();
	/** Every list is translated once, however many columns have it. */
	const lists = (list: keyof NameBook): OtherCodes => {
		const codes = made.get(list) ?? new OtherCodes(theirs.names[list], mine.names[list]);
		made.set(list, codes);
		return codes;
	};
	const columns = [...known, ...extra].map(({ shared, ...ids }) => {
		const kind = kindOf(shared);
		const codes = kind === 'name' ? lists(listOf(shared)) : null;
		return { ids, shared, codes, blank: BLANK[kind] };
	});
	return {
		mine: new SideRows(
			mine.ledger,
			columns.map(({ ids, shared, blank }) => ({ id: ids.mine, shared, codes: null, blank })),
		),
		theirs: new SideRows(
			theirs.ledger,
			columns.map(({ ids, ...rest }) => ({ id: ids.theirs, ...rest })),
		),
		*ready() {
			for (const codes of made.values()) yield* codes.ready();
		},
	};
}
