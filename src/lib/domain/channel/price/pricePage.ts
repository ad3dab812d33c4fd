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
export function changePage(page: PricePage | undefined, rows: PricedRows): PricePage | null {
	const sums = new Map<number, Sum>();
	page?.keys.forEach((key, k) =>
		sums.set(key, {
			amount: page.amounts[k]!,
			quantity: page.quantities[k]!,
			rows: page.rows[k]!,
		}),
	);
	rows.keys.forEach((key, k) => {
		const sign = rows.signs[k]!;
		const sum = sums.get(key) ?? { amount: 0, quantity: 0, rows: 0 };
		sum.amount += sign * rows.amounts[k]!;
		sum.quantity += sign * rows.quantities[k]!;
		sum.rows += sign;
		sums.set(key, sum);
	});
	const keys = Float64Array.from(
		[...sums].filter(([, sum]) => sum.rows > 0),
		([key]) => key,
	).sort();
	if (keys.length === 0) return null;
	const kept = Array.from(keys, (key) => sums.get(key)!);
	return {
		keys,
		amounts: Float64Array.from(kept, (sum) => sum.amount),
		quantities: Float64Array.from(kept, (sum) => sum.quantity),
		rows: Int32Array.from(kept, (sum) => sum.rows),
	};
}
