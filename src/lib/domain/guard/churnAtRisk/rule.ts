import { CHURNED } from '../../churn/fading';
import type { Ratio } from '../../primitives/units';
import { largest } from '../concerned';
import { fires, QUIET, type Guard, type GuardInput } from '../guard';
import { keyCustomersBy } from '../keyCustomersBy';

/**
 * A key customer that is silent for longer than its own rhythm, or fell steeply [GUARD-34]. Figures:
 * its silence in own gaps, unknown below two bought months; its growth beside it.
 */
export const churnAtRisk: Guard = {
	id: 'churn-at-risk',
	severity: 'warning',
	judge: (input) => {
		const { policy, leaving } = input;
		const { signs, state, silent, gap } = leaving.fading;
		const customers = keyCustomersBy(
			input,
			'tier',
			(customer) => signs[customer] !== 0 || state[customer] === CHURNED,
		);
		if (customers.length === 0) return QUIET;
		// Whoever bought in every month of a run has gaps of one month: there is no gap of 0.
		const figures = customers.map((customer) => silent[customer]! / gap[customer]!);
		const known = figures.filter((figure) => !Number.isNaN(figure));
		return fires({
			...{ unit: 'gaps', customers, figures },
			figure: known.length === 0 ? null : largest(known),
			limit: policy.churn.gapFactor,
			growth: {
				figures: customers.map((customer) => growthOf(input, customer)),
				limit: 0 - policy.churn.steepFall,
			},
		});
	},
};

/** NaN of a customer that bought nothing before. */
function growthOf({ measures }: GuardInput, customer: number): Ratio {
	const before = measures.priorRevenue[customer]!;
	return before > 0 ? measures.revenue[customer]! / before - 1 : NaN;
}
