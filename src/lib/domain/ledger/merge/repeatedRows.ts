import type { Steps } from '../../primitives/steps';
import type { SalesBatch } from '../batch';
import { groupRows } from './groupRows';

/**
 * 1 for each row of the batch that equals an earlier one in every cell; 0 for the others, and for
 * rows with a cell that could not be read.
 */
export function* repeatedRows(batch: SalesBatch): Steps<Uint8Array> {
	const { rows } = batch;
	const texts = [...Object.values(batch.texts), ...batch.extra];
	const columns = [batch.day, batch.customer, ...texts].filter((column) => column !== null);
	for (const numbers of [batch.amount, ...Object.values(batch.numbers)]) {
		if (numbers === null) continue;
		columns.push(...halves(numbers));
		yield 0;
	}
	const first = yield* groupRows(columns, rows);
	const repeated = new Uint8Array(rows);
	for (let row = 0; row < rows; row++) if (first[row] !== row) repeated[row] = 1;
	for (const { row } of batch.refused) repeated[row] = 0;
	return repeated;
}

/** The bits of each number as two whole numbers. */
function halves(column: Float64Array): readonly Int32Array[] {
	const high = new Int32Array(column.length);
	const low = new Int32Array(column.length);
	const bits = new Int32Array(new Float64Array(1).buffer);
	const value = new Float64Array(bits.buffer);
	for (let row = 0; row < column.length; row++) {
		// 0 and −0 are the same money, and so are all blanks.
		value[0] = Number.isNaN(column[row]) ? NaN : column[row]! + 0;
		low[row] = bits[0]!;
		high[row] = bits[1]!;
	}
	return [high, low];
}
