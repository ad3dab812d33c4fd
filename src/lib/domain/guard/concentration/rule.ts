import { shareComparer } from '../../primitives/compareShare';
import { decimalOf } from '../../primitives/decimal';
import { fires, QUIET, type Guard } from '../guard';

/** One customer carries too much: its share of all positive revenue is above the limit [GUARD-4]. */
export const concentration: Guard = {
	id: 'concentration',
	severity: 'severe',
	judge: ({ policy, measures, order }) => {
		const total = measures.totals.positiveRevenue;
		if (total <= 0) return QUIET;
		const compareShare = shareComparer(decimalOf(policy.guards.concentration));
		const customers: number[] = [];
		// Report order is by revenue: the first who is not above the limit ends the list.
		for (const customer of order) {
			if (compareShare(Math.max(0, measures.revenue[customer]!), total) <= 0) break;
			customers.push(customer);
		}
		if (customers.length === 0) return QUIET;
		const figures = customers.map((customer) => measures.revenue[customer]! / total);
		return fires({
			unit: 'ratio',
			customers,
			figures,
			figure: figures[0]!,
			limit: policy.guards.concentration,
		});
	},
};
