import type { Plan, TeamStaffing } from '$lib/domain/plan';
import type { Fen, Ratio } from '$lib/domain/primitives/units';
import { achievedBy, costOf } from '$lib/domain/staffing/planStaffing';
import type { Pooling } from '$lib/domain/plan';
import { bestPooling, servedTiers, type ServedTier } from '../view';

/** Two teams laid side by side: apart and as one. */
export interface PooledView {
	readonly first: TeamStaffing;
	readonly second: TeamStaffing;
	readonly pooling: Pooling;
	/** Fen a year; null: the cost of one is not entered. */
	readonly cost: { readonly apart: Fen; readonly pooled: Fen } | null;
	/** Tiers of both, and the part of their standard that today's people keep apart and as one. */
	readonly tiers: readonly PooledTier[];
}

export interface PooledTier extends ServedTier {
	readonly apart: Ratio | null;
	readonly pooled: Ratio | null;
}

/** The pair that was asked for, else the one that saves most, else the first; null with one team. */
export function pooledView(plan: Plan, asked: readonly [string, string] | null): PooledView | null {
	const { staffing, policy } = plan;
	const pooling =
		plan.pooling.find(({ teams }) => asked !== null && sameTeams(teams, asked)) ??
		bestPooling(plan) ??
		plan.pooling[0];
	const find = (id: string | undefined) => staffing.teams.find((team) => team.id === id);
	const [first, second] = [find(pooling?.teams[0]), find(pooling?.teams[1])];
	if (pooling === undefined || first === undefined || second === undefined) return null;
	const people =
		first.current === null && second.current === null
			? null
			: (first.current ?? 0) + (second.current ?? 0);
	const pooled = achievedBy(people, staffing.capacity, pooling.hours);
	const apart = costOf(policy, pooling.separate);
	const one = costOf(policy, pooling.pooled);
	return {
		...{ first, second, pooling },
		cost: apart === null || one === null ? null : { apart, pooled: one },
		tiers: [first, second].flatMap((team) =>
			servedTiers(plan, team.serves)
				.filter(({ customers }) => customers > 0)
				.map((served) => ({ ...served, apart: team.achieved, pooled })),
		),
	};
}

const sameTeams = (a: readonly string[], b: readonly string[]): boolean =>
	a.every((id) => b.includes(id));
