import { CHUNK_ROWS, type Chunk } from '../ledger/ledger';
import { counts } from '../ledger/totals/counted';

/** Rows that all count: columns of a chunk, money in whole fen of 32 bits. */
export interface PlainRows extends Pick<Chunk, 'rows' | 'day' | 'customer' | 'amount'> {
	/** A blank one is 0. */
	readonly profit: Float64Array;
	/** As in the chunk. */
	readonly order: Int32Array | null;
}

const NO_PROFITS = new Float64Array(CHUNK_ROWS);

/** The columns of a chunk of which the facts say that it is plain. */
export const rowsOfPlain = ({ rows, day, customer, amount, numbers, texts }: Chunk): PlainRows => ({
	...{ rows, day, customer, amount },
	profit: numbers.profit ?? NO_PROFITS,
	order: texts.order,
});

/** The rows of any chunk that count. null where money is no whole fen of 32 bits. */
export function plainRows(chunk: Chunk): PlainRows | null {
	const { rows, day, customer, amount, numbers, texts } = chunk;
	const places = Int32Array.from({ length: rows }, (_, row) => row).filter((row) =>
		counts(chunk, row),
	);
	const { profit } = numbers;
	const { order } = texts;
	const fen = (column: Float64Array): Float64Array =>
		Float64Array.from(places, (row) => (Number.isNaN(column[row]) ? 0 : column[row]!));
	const codes = (column: Int32Array): Int32Array => Int32Array.from(places, (row) => column[row]!);
	const plain = {
		rows: places.length,
		...{ day: codes(day), customer: codes(customer), amount: fen(amount) },
		profit: profit === null ? NO_PROFITS : fen(profit),
		order: order && codes(order),
	};
	const whole = (value: number): boolean => value === (value | 0);
	return plain.amount.every(whole) && plain.profit.every(whole) ? plain : null;
}
