import { monthOfDay, NO_DAY, NO_MONTH } from '../primitives/day';
import type { Month } from '../primitives/units';
import type { Chunk } from './ledger';
import { NO_NAME } from './names';

/** What one look at the rows of a chunk tells. */
export interface ChunkFacts {
	/** Rows with a date, a customer and an amount: the ones that count. */
	readonly counted: number;
	/** Counted rows without a profit. */
	readonly blankProfit: number;
	/** Months of the first and the last counted row; NO_MONTH without one. */
	readonly from: Month;
	readonly to: Month;
	/** Largest customer code of a counted row; NO_NAME without one. */
	readonly lastCustomer: number;
}

export function chunkFacts(chunk: Chunk): ChunkFacts {
	const { rows, day, customer, amount } = chunk;
	const { profit } = chunk.numbers;
	let counted = 0;
	let blankProfit = 0;
	let first = Infinity;
	let last = NO_DAY;
	let lastCustomer: number = NO_NAME;
	for (let row = 0; row < rows; row++) {
		const on = day[row]!;
		const who = customer[row]!;
		if (on === NO_DAY || who === NO_NAME || Number.isNaN(amount[row]!)) continue;
		counted++;
		if (on < first) first = on;
		if (on > last) last = on;
		if (who > lastCustomer) lastCustomer = who;
		if (profit === null || Number.isNaN(profit[row]!)) blankProfit++;
	}
	return {
		counted,
		blankProfit,
		from: counted === 0 ? NO_MONTH : monthOfDay(first),
		to: counted === 0 ? NO_MONTH : monthOfDay(last),
		lastCustomer,
	};
}
