import { ROWS_PER_STEP, type Steps } from '../../primitives/steps';

/** What the customers of a product and month paid, by rising key of region and customer. */
export interface PricePage {
	readonly keys: Float64Array;
	/** Fen. */
	readonly amounts: Float64Array;
	/** Thousandths. */
	readonly quantities: Float64Array;
	/** Invoices, at least 1. */
	readonly rows: Int32Array;
}

/** Rows that come (1) or go (−1), one place each. */
export interface PricedRows {
	readonly keys: number[];
	readonly amounts: number[];
	readonly quantities: number[];
	readonly signs: number[];
}

interface Sum {
	amount: number;
	quantity: number;
	rows: number;
}

/** The page after some rows; null where nothing is left of it. Sums are whole, so their order is nobody's. */
export function* changePage(
	page: PricePage | undefined,
	{ keys, amounts, quantities, signs }: PricedRows,
): Steps<PricePage | null> {
	const sums = new Map<number, Sum>();
	page?.keys.forEach((key, k) =>
		sums.set(key, {
			amount: page.amounts[k]!,
			quantity: page.quantities[k]!,
			rows: page.rows[k]!,
		}),
	);
	for (let k = 0; k < keys.length; k++) {
		const sign = signs[k]!;
		const sum = sums.get(keys[k]!);
		if (sum === undefined) {
			sums.set(keys[k]!, {
				amount: sign * amounts[k]!,
				quantity: sign * quantities[k]!,
				rows: sign,
			});
		} else {
			sum.amount += sign * amounts[k]!;
			sum.quantity += sign * quantities[k]!;
			sum.rows += sign;
		}
		if ((k + 1) % ROWS_PER_STEP === 0) yield k / keys.length;
	}
	const left = Float64Array.from(
		[...sums].filter(([, sum]) => sum.rows > 0),
		([key]) => key,
	).sort();
	if (left.length === 0) return null;
	const kept = Array.from(left, (key) => sums.get(key)!);
	return {
		keys: left,
		amounts: Float64Array.from(kept, (sum) => sum.amount),
		quantities: Float64Array.from(kept, (sum) => sum.quantity),
		rows: Int32Array.from(kept, (sum) => sum.rows),
	};
}
