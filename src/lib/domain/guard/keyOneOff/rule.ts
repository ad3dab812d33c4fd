import type { GuardInput } from '../guard';
import { fires, QUIET, type Guard } from '../guard';
import { REASON_BIT } from '../../plan';
import type { Code, Ratio } from '../../primitives/units';
import { conditionsOf, judgeConditions, requiredActiveMonths } from '../../tier/keyConditions';
import { keyCustomersBy } from '../keyCustomersBy';

const ONE_OFF = REASON_BIT['one-off'] | REASON_BIT['too-few-active-months'];

/** Large by one deal: the plain tier is key, and one order or a few months carry it [GUARD-3]. */
export const keyOneOff: Guard = {
	id: 'key-one-off',
	severity: 'warning',
	judge: (input) => {
		const { policy, window, measures, basis } = input;
		const judges = policy.segments.map((segment) =>
			judgeConditions(conditionsOf(policy, segment), window, measures, basis),
		);
		const customers = keyCustomersBy(
			input,
			'plainTier',
			(customer) => (judges[input.placement.segment[customer]!]!(customer) & ONE_OFF) !== 0,
		);
		if (customers.length === 0) return QUIET;
		const figures = customers.map((customer) => largestShare(input, customer));
		return fires({
			unit: 'ratio',
			customers,
			figures,
			figure: largestOf(figures),
			limit: policy.keyConditions.maxLargestOrderShare,
			activeMonths: {
				figures: customers.map((customer) => basis.activeMonths[customer]!),
				limit: requiredActiveMonths(policy.keyConditions, window),
			},
		});
	},
};

/** NaN without revenue: there is nothing to have a share of. */
function largestShare({ measures }: GuardInput, customer: Code): Ratio {
	const revenue = measures.revenue[customer]!;
	return revenue > 0 ? measures.largestOrder[customer]! / revenue : NaN;
}

function largestOf(figures: readonly number[]): number | null {
	const known = figures.filter((figure) => !Number.isNaN(figure));
	return known.length === 0 ? null : known.reduce((a, b) => Math.max(a, b));
}
