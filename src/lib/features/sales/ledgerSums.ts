import type { Chunk, Ledger } from '$lib/domain/ledger/ledger';
import { NO_NAME } from '$lib/domain/ledger/names';
import type { NumberColumn } from '$lib/domain/ledger/columns';
import { NO_DAY } from '$lib/domain/primitives/day';

/** What the foot of the sheet adds up: the rows that count, and no others. */
export interface LedgerSums {
	readonly rows: number;
	readonly customers: number;
	/** Fen. */
	readonly amount: number;
	/** Quantity in thousandths, money in fen; null where no counted row has a value. */
	readonly numbers: Readonly<Record<NumberColumn, number | null>>;
}

interface ChunkSums {
	readonly rows: number;
	readonly customers: Uint8Array;
	readonly amount: number;
	readonly numbers: Readonly<Record<NumberColumn, number | null>>;
}

/** Adds up a sheet; a chunk that was added up before is not read again. */
export class LedgerSummer {
	readonly #known = new WeakMap<Chunk, ChunkSums>();

	sum({ chunks }: Ledger): LedgerSums {
		const parts = chunks.map((chunk) => this.#sumOf(chunk));
		const seen = new Uint8Array(Math.max(0, ...parts.map((part) => part.customers.length)));
		for (const { customers } of parts) {
			for (let code = 0; code < customers.length; code++) seen[code]! |= customers[code]!;
		}
		return {
			rows: total(parts.map((part) => part.rows)),
			customers: seen.reduce((sum, one) => sum + one, 0),
			amount: total(parts.map((part) => part.amount)),
			numbers: eachNumber((id) => {
				const sums = parts.flatMap((part) => part.numbers[id] ?? []);
				return sums.length === 0 ? null : total(sums);
			}),
		};
	}

	#sumOf(chunk: Chunk): ChunkSums {
		let sums = this.#known.get(chunk);
		if (sums === undefined) {
			sums = sumChunk(chunk);
			this.#known.set(chunk, sums);
		}
		return sums;
	}
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const eachNumber = <Value>(of: (id: NumberColumn) => Value): Record<NumberColumn, Value> => ({
	quantity: of('quantity'),
	profit: of('profit'),
	promotion: of('promotion'),
	sellThrough: of('sellThrough'),
});

function sumChunk(chunk: Chunk): ChunkSums {
	const counted: number[] = [];
	let amount = 0;
	let largest = NO_NAME;
	for (let row = 0; row < chunk.rows; row++) {
		const customer = chunk.customer[row]!;
		const fen = chunk.amount[row]!;
		if (chunk.day[row] === NO_DAY || customer === NO_NAME || Number.isNaN(fen)) continue;
		counted.push(row);
		amount += fen;
		if (customer > largest) largest = customer;
	}
	const customers = new Uint8Array(largest + 1);
	for (const row of counted) customers[chunk.customer[row]!] = 1;
	const sums = eachNumber((id) => sumColumn(chunk.numbers[id], counted));
	return { rows: counted.length, customers, amount, numbers: sums };
}

function sumColumn(column: Float64Array | null, rows: readonly number[]): number | null {
	if (column === null) return null;
	let sum: number | null = null;
	for (const row of rows) {
		const value = column[row]!;
		if (!Number.isNaN(value)) sum = (sum ?? 0) + value;
	}
	return sum;
}
