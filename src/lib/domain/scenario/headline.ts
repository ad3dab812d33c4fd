import { NONE, type Plan, type Severity } from '../plan';

/** Figures a plan is judged by; `*` stands for a segment and a tier, or for a team. */
export const HEADLINES = {
	keyCustomers: 'customers',
	keyRevenue: 'fen',
	'tierCustomers.*': 'customers',
	workload: 'hours',
	fte: 'fte',
	headcount: 'people',
	gap: 'people',
	'achieved.*': 'ratio',
	promotion: 'fen',
	'tierPromotion.*': 'fen',
	unallocated: 'fen',
	committed: 'fen',
	promisesShort: 'customers',
	severe: 'checks',
	warnings: 'checks',
} as const;
export type HeadlineId = keyof typeof HEADLINES;
export type HeadlineUnit = (typeof HEADLINES)[HeadlineId];

/** One figure of a plan, named so that it finds its like in the plan of another scenario. */
export interface Headline {
	readonly id: HeadlineId;
	/** Ids below `*`: segment and tier, or team. Empty without one. */
	readonly of: readonly string[];
	/** null: not known, or not judged. */
	readonly value: number | null;
}

/** Equal for the same figure of two plans. */
export const headlineKey = ({ id, of }: Pick<Headline, 'id' | 'of'>): string =>
	[id, ...of].join('\n');

/** What a plan comes to, in the order in which a director asks: who, how many people, what money. */
export function headlinesOf(plan: Plan): readonly Headline[] {
	const { placement, staffing, promotion, guards, policy } = plan;
	const plain = (id: HeadlineId, value: number | null): Headline => ({ id, of: [], value });
	const { teams, totals } = staffing;
	const entered = teams.some(({ current }) => current !== null);
	const money = promotionByTier(plan);
	const tiers = placement.tiers.map(({ segment, tier, customers }) => {
		const { id, ladder } = policy.segments[segment]!;
		return { customers, money: money[segment]![tier]!, of: [id, ladder.tiers[tier]!.id] };
	});
	const found = (severity: Severity): number =>
		guards.filter((finding) => finding.severity === severity).length;
	return [
		plain('keyCustomers', placement.keyCustomers),
		plain('keyRevenue', placement.keyRevenue),
		...tiers.map(({ of, customers }): Headline => ({
			id: 'tierCustomers.*',
			of,
			value: customers,
		})),
		plain('workload', totals.workload),
		plain('fte', totals.fte),
		plain('headcount', totals.headcount),
		plain('gap', entered ? totals.gap : null),
		...teams.map(({ id, achieved }): Headline => ({ id: 'achieved.*', of: [id], value: achieved })),
		plain('promotion', promotion.distributable - promotion.unallocated),
		...tiers.map(({ of, money: fen }): Headline => ({ id: 'tierPromotion.*', of, value: fen })),
		plain('unallocated', promotion.unallocated),
		...promised(plan),
		plain('severe', found('severe')),
		plain('warnings', found('warning')),
	];
}

/** What the money asks for, and how many have not kept it when it fell due; null: nothing is asked. */
function promised({ policy, returns }: Plan): readonly Headline[] {
	const { costRatio } = policy.promotion.commitment;
	const totals = costRatio === null ? null : returns.commitments.totals;
	return [
		{ id: 'committed', of: [], value: totals?.required ?? null },
		{ id: 'promisesShort', of: [], value: totals?.states.short ?? null },
	];
}

/** Fen allocated, by places of segment and tier. */
function promotionByTier({ policy, placement, promotion, order }: Plan): readonly number[][] {
	const sums = policy.segments.map(({ ladder }) => ladder.tiers.map(() => 0));
	for (const customer of order) {
		const tier = placement.tier[customer]!;
		if (tier === NONE) continue;
		sums[placement.segment[customer]!]![tier]! += promotion.allocation[customer] ?? 0;
	}
	return sums;
}
