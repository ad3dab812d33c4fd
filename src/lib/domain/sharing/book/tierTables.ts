import { NONE, type MigrationCell, type Plan, type TierSummary } from '../../plan';
import type { Tier } from '../../policy/policy';
import { message, type Message } from '../../primitives/message';
import type { OutTable } from '../outTable';
import { field, shareOf, tableBy } from './fields';
import type { PlanWords } from './planWords';

interface Sums {
	hours: number;
	promotion: number;
	profit: number;
}

/** What each tier is, costs and brings; and who went from which tier to which. */
export function tierTables(plan: Plan, words: PlanWords): readonly OutTable[] {
	const { policy, placement, measures, migration } = plan;
	const sums = sumsByTier(plan);
	const sumOf = ({ segment, tier }: TierSummary): Sums => sums[segment]![tier]!;
	const tierAt = ({ segment, tier }: TierSummary): Tier =>
		policy.segments[segment]!.ladder.tiers[tier]!;
	const { customers, revenue } = measures.totals;
	const end = (segment: number, place: number | 'new' | 'lost'): Message | null =>
		typeof place === 'number' ? words.tier(segment, place) : message(`out_tier_${place}`);
	return [
		tableBy<TierSummary>(
			'tiers',
			message('frame_sheet_tiers'),
			[
				field('segment', 'text', 'out_col_segment', ({ segment }) => words.segment(segment)),
				field('tier', 'text', 'out_col_tier', ({ segment, tier }) => words.tier(segment, tier)),
				field('key', 'flag', 'out_col_key', (row) => (tierAt(row).key ? 1 : 0)),
				field('upTo', 'ratio', 'out_col_up_to', (row) => tierAt(row).upTo ?? null),
				field('min', 'number', 'out_col_min', (row) => tierAt(row).min ?? null),
				field('customers', 'count', 'out_col_customers', (row) => row.customers),
				field('customerShare', 'ratio', 'out_col_customer_share', (row) =>
					shareOf(row.customers, customers),
				),
				field('revenue', 'money', 'out_col_revenue', (row) => row.revenue),
				field('revenueShare', 'ratio', 'out_col_revenue_share', (row) =>
					shareOf(row.revenue, revenue),
				),
				field('profit', 'money', 'out_col_profit', (row) =>
					measures.profit === null ? null : sumOf(row).profit,
				),
				field('hours', 'hours', 'out_col_hours', (row) => sumOf(row).hours),
				field('promotion', 'money', 'out_col_promotion', (row) => sumOf(row).promotion),
			],
			placement.tiers,
		),
		tableBy<MigrationCell>(
			'migration',
			message('out_table_migration'),
			[
				field('segment', 'text', 'out_col_segment', ({ segment }) => words.segment(segment)),
				field('from', 'text', 'out_col_from_tier', ({ segment, from }) => end(segment, from)),
				field('to', 'text', 'out_col_to_tier', ({ segment, to }) => end(segment, to)),
				field('customers', 'count', 'out_col_customers', (cell) => cell.customers),
				field('priorRevenue', 'money', 'out_col_prior_revenue', (cell) => cell.priorRevenue),
				field('revenue', 'money', 'out_col_revenue', (cell) => cell.revenue),
			],
			migration,
		),
	];
}

/** By places of segment and tier. */
function sumsByTier({
	policy,
	placement,
	staffing,
	promotion,
	measures,
	order,
}: Plan): readonly (readonly Sums[])[] {
	const sums = policy.segments.map(({ ladder }) =>
		ladder.tiers.map((): Sums => ({ hours: 0, promotion: 0, profit: 0 })),
	);
	for (const customer of order) {
		const tier = placement.tier[customer]!;
		if (tier === NONE) continue;
		const sum = sums[placement.segment[customer]!]![tier]!;
		sum.hours += staffing.hours[customer] ?? 0;
		sum.promotion += promotion.allocation[customer] ?? 0;
		sum.profit += measures.profit?.[customer] ?? 0;
	}
	return sums;
}
