import type { Measures } from '../plan';
import { compareNames } from '../primitives/compareNames';
import type { Code } from '../primitives/units';
import { CHURNED, type Fading } from './fading';
import type { ReasonRow, Reasons } from './losses';

interface Sums {
	customers: number;
	revenue: number;
	atRisk: number;
	stake: number;
}

/**
 * Why they went, in the planner's own words [CHURN-10]: shares of what is lost, those without a
 * reason apart and never shared out. Beside each, who is still there with the same reason.
 */
export function lostReasons(
	{ size, revenue, priorRevenue }: Pick<Measures, 'size' | 'revenue' | 'priorRevenue'>,
	{ state, signs }: Pick<Fading, 'state' | 'signs'>,
	reasonOf: (customer: Code) => string,
): Reasons {
	const sums = new Map<string, Sums>();
	let lost = 0;
	for (let customer = 0; customer < size; customer++) {
		const gone = state[customer] === CHURNED;
		if (!gone && signs[customer] === 0) continue;
		const label = reasonOf(customer);
		const sum = sums.get(label) ?? { customers: 0, revenue: 0, atRisk: 0, stake: 0 };
		sums.set(label, sum);
		if (gone) {
			sum.customers++;
			sum.revenue += priorRevenue[customer]!;
			lost += priorRevenue[customer]!;
		} else {
			sum.atRisk++;
			sum.stake += Math.max(0, revenue[customer]!);
		}
	}
	const rows = Array.from(
		sums,
		([label, { customers, revenue: taken, atRisk, stake }]): ReasonRow => ({
			...{ label, customers, revenue: taken },
			share: lost > 0 ? taken / lost : null,
			exposed: { customers: atRisk, revenue: stake },
		}),
	);
	return {
		rows: rows.filter(({ label }) => label !== '').sort(byLoss),
		rest: rows.find(({ label }) => label === '') ?? null,
	};
}

const byLoss = (a: ReasonRow, b: ReasonRow): number =>
	b.revenue - a.revenue || b.exposed.revenue - a.exposed.revenue || compareNames(a.label, b.label);
