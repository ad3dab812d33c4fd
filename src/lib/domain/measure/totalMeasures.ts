import type { Measures } from '../plan';

/** Totals of the window over all customers with a row in it. */
export function totalMeasures({
	size,
	present,
	revenue,
	profit,
}: Pick<Measures, 'size' | 'present' | 'revenue' | 'profit'>): Measures['totals'] {
	let customers = 0;
	let whole = 0;
	let positive = 0;
	let gain = 0;
	for (let customer = 0; customer < size; customer++) {
		if (present[customer] === 0) continue;
		customers++;
		const fen = revenue[customer]!;
		whole += fen;
		if (fen > 0) positive += fen;
		if (profit !== null) gain += profit[customer]!;
	}
	return {
		customers,
		revenue: whole,
		profit: profit === null ? null : gain,
		positiveRevenue: positive,
	};
}
