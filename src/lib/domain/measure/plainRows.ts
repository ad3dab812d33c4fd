import { CHUNK_ROWS, type Chunk } from '../ledger/ledger';
import { counts } from '../ledger/totals/counted';

/** Rows that all count: columns of a chunk, of which the first `rows` are meant. */
export interface PlainRows extends Pick<Chunk, 'rows' | 'day' | 'customer' | 'amount'> {
	/** Fen; a blank one is 0. */
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

/** The rows of any chunk that count. */
export function plainRows(chunk: Chunk): PlainRows {
	const { day, customer, amount, numbers, texts } = chunk;
	const { profit } = numbers;
	const { order } = texts;
	const into = {
		day: new Int32Array(chunk.rows),
		customer: new Int32Array(chunk.rows),
		amount: new Float64Array(chunk.rows),
		profit: new Float64Array(chunk.rows),
		order: order && new Int32Array(chunk.rows),
	};
	let rows = 0;
	for (let row = 0; row < chunk.rows; row++) {
		if (!counts(chunk, row)) continue;
		into.day[rows] = day[row]!;
		into.customer[rows] = customer[row]!;
		into.amount[rows] = amount[row]!;
		if (profit !== null && !Number.isNaN(profit[row])) into.profit[rows] = profit[row]!;
		if (order !== null) into.order![rows] = order[row]!;
		rows++;
	}
	return { ...into, rows };
}
