import { STATES } from '../../churn/fading';
import type { LossGroup } from '../../churn/losses';
import type { Plan } from '../../plan';
import { message } from '../../primitives/message';
import type { Code } from '../../primitives/units';
import type { OutTable } from '../outTable';
import { field, known, tableBy } from './fields';
import type { PlanWords } from './planWords';

/** Who is gone, fell or may go, and how many of each tier went. */
export function leavingTables(plan: Plan, words: PlanWords): readonly OutTable[] {
	const { leaving, measures, inputs, churn } = plan;
	const { state, signs, silent, gap } = leaving.fading;
	const concerned: Code[] = [];
	for (let customer = 0; customer < measures.size; customer++)
		if (signs[customer] !== 0 || STATES[state[customer]!] !== 'stays') concerned.push(customer);
	const rank = inputs.names.customer.rank();
	const before = (customer: Code): number =>
		Math.max(measures.priorRevenue[customer] ?? 0, measures.revenue[customer] ?? 0);
	concerned.sort((a, b) => before(b) - before(a) || rank[a]! - rank[b]!);
	const { byPriorTier } = leaving.losses;
	return [
		tableBy<Code>(
			'leaving',
			message('out_table_leaving'),
			[
				field('customer', 'text', 'customers_col_customer', (customer) =>
					inputs.names.customer.name(customer),
				),
				field('state', 'text', 'out_col_state', (customer) =>
					message(`out_leaving_${signs[customer] === 0 ? STATES[state[customer]!]! : 'sign'}`),
				),
				field('tier', 'text', 'out_col_tier', (customer) =>
					measures.present[customer] === 1 ? words.tierOf(customer) : null,
				),
				field(
					'priorRevenue',
					'money',
					'out_col_prior_revenue',
					(customer) => measures.priorRevenue[customer]!,
				),
				field('revenue', 'money', 'out_col_revenue', (customer) => measures.revenue[customer]!),
				field('silent', 'count', 'out_col_silent', (customer) => known(silent[customer])),
				field('gap', 'number', 'out_col_buying_gap', (customer) => known(gap[customer])),
				field('risk', 'ratio', 'out_col_risk', (customer) => known(churn.risk[customer])),
				field('lifetime', 'money', 'out_col_lifetime', (customer) =>
					known(leaving.lifetimeValues[customer]),
				),
			],
			concerned,
		),
		tableBy<LossGroup & { readonly segment: number; readonly tier: number }>(
			'losses',
			message('out_table_losses'),
			[
				field('segment', 'text', 'out_col_segment', ({ segment }) => words.segment(segment)),
				field('tier', 'text', 'out_col_prior_tier', ({ segment, tier }) =>
					words.tier(segment, tier),
				),
				field('base', 'count', 'out_col_base', ({ base }) => base.customers),
				field('baseRevenue', 'money', 'out_col_prior_revenue', ({ base }) => base.revenue),
				field('gone', 'count', 'out_col_gone', ({ churned }) => churned.customers),
				field('goneRevenue', 'money', 'out_col_gone_revenue', ({ churned }) => churned.revenue),
				field('rate', 'ratio', 'out_col_gone_rate', ({ churned }) => churned.rate),
				field('fallen', 'count', 'out_col_fallen', ({ partial }) => partial.customers),
				field('fall', 'money', 'out_col_fall', ({ partial }) => partial.fall),
			],
			byPriorTier,
		),
	];
}
