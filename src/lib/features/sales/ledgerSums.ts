import type { Chunk, Ledger } from '$lib/domain/ledger/ledger';
import { NO_NAME } from '$lib/domain/ledger/names';
import type { NumberColumn } from '$lib/domain/ledger/columns';
import { monthOfDay, NO_DAY } from '$lib/domain/primitives/day';
import type { Day, Month } from '$lib/domain/primitives/units';

/** What the foot of the sheet adds up: the rows that count, and no others. */
export interface LedgerSums {
	readonly rows: number;
	readonly customers: number;
	/** Fen. */
	readonly amount: number;
	/** Quantity in thousandths, money in fen; null where no counted row has a value. */
	readonly numbers: Readonly<Record<NumberColumn, number | null>>;
}

/** The same of a whole sheet, and the months its counted rows lie in; null: there are none. */
export interface SheetSums extends LedgerSums {
	readonly span: { readonly from: Month; readonly to: Month } | null;
}

/** Of some rows, made so that two of them can be put together. */
interface PartSums {
	readonly rows: number;
	/** NO_DAY without a row. */
	readonly first: Day;
	readonly last: Day;
	/** A bit for each code that buys. */
	readonly customers: Uint32Array;
	readonly amount: number;
	readonly numbers: Readonly<Record<NumberColumn, number | null>>;
}

/** Neighbouring chunks, added up once for as long as none of them changes. */
interface Block {
	readonly parts: readonly PartSums[];
	readonly sums: PartSums;
}

/** An edit changes one chunk: its block, and then the blocks, are put together anew. */
const BLOCK_CHUNKS = 16;

/** A word has two to this power of bits, and so many places. */
const WORD_POWER = 5;
const IN_WORD = 31;

/** Adds up a sheet; a chunk that was added up before is not read again. */
export class LedgerSummer {
	readonly #known = new WeakMap<Chunk, PartSums>();
	#blocks: readonly Block[] = [];

	sum({ chunks }: Ledger): SheetSums {
		const parts = chunks.map((chunk) => this.#sumOf(chunk));
		const blocks: Block[] = [];
		for (let from = 0; from < parts.length; from += BLOCK_CHUNKS) {
			const own = parts.slice(from, from + BLOCK_CHUNKS);
			const last = this.#blocks[blocks.length];
			const stands = last !== undefined && sameParts(own, last.parts);
			blocks.push(stands ? last : { parts: own, sums: together(own) });
		}
		this.#blocks = blocks;
		const { rows, first, last, customers, amount, numbers } = together(
			blocks.map(({ sums }) => sums),
		);
		return {
			rows,
			span: rows === 0 ? null : { from: monthOfDay(first), to: monthOfDay(last) },
			customers: countBits(customers),
			amount,
			numbers,
		};
	}

	#sumOf(chunk: Chunk): PartSums {
		let sums = this.#known.get(chunk);
		if (sums === undefined) {
			sums = sumChunk(chunk);
			this.#known.set(chunk, sums);
		}
		return sums;
	}
}

const sameParts = (some: readonly PartSums[], others: readonly PartSums[]): boolean =>
	some.length === others.length && some.every((part, at) => part === others[at]);

function together(parts: readonly PartSums[]): PartSums {
	const counted = parts.filter(({ rows }) => rows > 0);
	const customers = new Uint32Array(Math.max(0, ...parts.map((part) => part.customers.length)));
	for (const { customers: some } of counted) {
		for (let word = 0; word < some.length; word++) customers[word]! |= some[word]!;
	}
	return {
		rows: total(parts.map((part) => part.rows)),
		first: counted.length === 0 ? NO_DAY : Math.min(...counted.map((part) => part.first)),
		last: counted.length === 0 ? NO_DAY : Math.max(...counted.map((part) => part.last)),
		customers,
		amount: total(parts.map((part) => part.amount)),
		numbers: eachNumber((id) => {
			const sums = parts.flatMap((part) => part.numbers[id] ?? []);
			return sums.length === 0 ? null : total(sums);
		}),
	};
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const eachNumber = <Value>(of: (id: NumberColumn) => Value): Record<NumberColumn, Value> => ({
	quantity: of('quantity'),
	profit: of('profit'),
	promotion: of('promotion'),
	sellThrough: of('sellThrough'),
});

function sumChunk({ rows, day, customer, amount, numbers }: Chunk): PartSums {
	const places = new Int32Array(rows);
	let count = 0;
	let sum = 0;
	let largest: number = NO_NAME;
	let [first, last] = [NO_DAY, NO_DAY];
	for (let row = 0; row < rows; row++) {
		const code = customer[row]!;
		const fen = amount[row]!;
		const when = day[row]!;
		if (when === NO_DAY || code === NO_NAME || Number.isNaN(fen)) continue;
		if (count === 0 || when < first) first = when;
		if (when > last) last = when;
		places[count++] = row;
		sum += fen;
		if (code > largest) largest = code;
	}
	const counted = places.subarray(0, count);
	const customers = new Uint32Array(count === 0 ? 0 : (largest >>> WORD_POWER) + 1);
	for (let place = 0; place < count; place++) {
		const code = customer[counted[place]!]!;
		customers[code >>> WORD_POWER]! |= 1 << (code & IN_WORD);
	}
	return {
		rows: count,
		first,
		last,
		customers,
		amount: sum,
		numbers: eachNumber((id) => sumColumn(numbers[id], counted)),
	};
}

function sumColumn(column: Float64Array | null, rows: Int32Array): number | null {
	if (column === null) return null;
	let sum = 0;
	let values = 0;
	for (let place = 0; place < rows.length; place++) {
		const value = column[rows[place]!]!;
		if (Number.isNaN(value)) continue;
		sum += value;
		values++;
	}
	return values === 0 ? null : sum;
}

/** Bits that are set: added within pairs, fours and eights of each word at once. */
function countBits(words: Uint32Array): number {
	let count = 0;
	for (const word of words) {
		const pairs = word - ((word >>> 1) & 0x55555555);
		const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
		count += Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
	}
	return count;
}
