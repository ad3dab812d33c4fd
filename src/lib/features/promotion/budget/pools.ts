import type { Plan } from '$lib/domain/plan';
import type { Pool } from '$lib/domain/policy/policy';
import type { Code, Fen } from '$lib/domain/primitives/units';
import { poolsTogether, type PoolsTogether } from '$lib/domain/promotion/poolsTogether';

export const POOL_KINDS = ['common', 'rate', 'fixed', 'goal'] as const;
/** How a segment's pool is set; common: it has none of its own. */
export type PoolKind = (typeof POOL_KINDS)[number];

export const kindOf = (pool: Pool | null): PoolKind => {
	if (pool === null) return 'common';
	return 'rate' in pool ? 'rate' : 'fixedFen' in pool ? 'fixed' : 'goal';
};

/** A rate that comes from a sum keeps three decimals of a percent. */
const RATE_STEPS = 100_000;

/** A segment with its pool, and what was given to it. */
export interface PoolRow {
	readonly place: number;
	/** null: it has none of its own. */
	readonly own: Pool | null;
	readonly revenue: Fen;
	/** What its pool comes to; without one of its own, what its customers get. */
	readonly money: Fen;
}

export function poolRows(plan: Plan): readonly PoolRow[] {
	const { policy, placement, order, measures, promotion } = plan;
	const together = togetherOf(plan);
	const sum = (of: (customer: Code) => number, place: number): Fen =>
		[...order].reduce((all, each) => (placement.segment[each] === place ? all + of(each) : all), 0);
	return policy.segments.map(({ id }, place) => {
		const { segmentPools } = policy.promotion;
		const own = Object.hasOwn(segmentPools, id) ? segmentPools[id]! : null;
		const pool = together?.pools.find(({ segment }) => segment === id)?.pool;
		const got = sum((customer) => promotion.allocation[customer]!, place);
		return {
			...{ place, own, money: pool ?? got },
			revenue: sum((customer) => measures.revenue[customer]!, place),
		};
	});
}

export const togetherOf = ({ policy, measures, placement }: Plan): PoolsTogether | null =>
	poolsTogether({ policy: policy.promotion, segments: policy.segments, measures, placement });

/** The money of a segment said in another way. */
export function poolAs(kind: PoolKind, { money, revenue }: PoolRow): Pool | null {
	const rate =
		revenue <= 0 ? 0 : Math.min(1, Math.round((money / revenue) * RATE_STEPS) / RATE_STEPS);
	if (kind === 'common') return null;
	if (kind === 'rate') return { rate };
	if (kind === 'fixed') return { fixedFen: money };
	return { goalFen: Math.max(0, revenue), costRatio: rate };
}
