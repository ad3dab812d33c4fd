import { cellOf } from '../../tier/cell';
import { fires, QUIET, type Guard } from '../guard';

/** A team whose people of today keep too little of the standard [GUARD-13]. Customers: the team's. */
export const standardNotMet: Guard = {
	id: 'standard-not-met',
	severity: 'warning',
	judge: ({ policy, order, placement, staffing }) => {
		const limit = policy.guards.standardNotMet;
		const short = staffing.teams.filter(({ achieved }) => achieved !== null && achieved < limit);
		if (short.length === 0) return QUIET;
		const achieved = new Map(
			short.flatMap((team) =>
				team.serves.map(({ segment, tier }) => [cellOf(segment, tier), team.achieved!] as const),
			),
		);
		const customers: number[] = [];
		const figures: number[] = [];
		for (const customer of order) {
			const of = achieved.get(cellOf(placement.segment[customer]!, placement.tier[customer]!));
			if (of === undefined) continue;
			customers.push(customer);
			figures.push(of);
		}
		return fires({
			unit: 'ratio',
			customers,
			figures,
			figure: Math.min(...short.map((team) => team.achieved!)),
			limit,
		});
	},
};
