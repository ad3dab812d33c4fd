import type { Concentration, Measures } from '../plan';
import type { Ratio } from '../primitives/units';

/** The share of the customers whose share of the revenue is shown. Source: the 80/20 rule. */
const TOP: Ratio = 0.2;

/**
 * How much hangs on few customers (C2). `order` is the report's: revenue, largest first.
 * The top share counts positive revenue, over a fifth of all customers of the window, the last of
 * them in part. Gini and effective number mean nothing where a revenue is negative.
 */
export function concentrationOf({ revenue, totals }: Measures, order: Int32Array): Concentration {
	const whole = totals.positiveRevenue;
	if (whole <= 0) return { top20Share: null, gini: null, effectiveCustomers: null };
	const count = order.length;
	const top = TOP * count;
	let topRevenue = 0;
	let weighted = 0;
	let squares = 0;
	for (let place = 0; place < count; place++) {
		const fen = revenue[order[place]!]!;
		topRevenue += Math.max(0, fen) * Math.min(1, Math.max(0, top - place));
		// Ascending, this customer would stand at count − place.
		weighted += (count - place) * fen;
		squares += (fen / whole) ** 2;
	}
	const negative = revenue[order[count - 1]!]! < 0;
	const gini = (weighted + weighted) / (count * whole) - (count + 1) / count;
	return {
		top20Share: topRevenue / whole,
		gini: negative ? null : gini,
		effectiveCustomers: negative ? null : 1 / squares,
	};
}
