import type { Policy } from '../policy/policy';
import type { Hours, Ratio } from '../primitives/units';
import { cellOf } from '../tier/cell';
import type { Cell, Coverage, CoveredCell, Staffing } from './staffing';

/** With the people of today; null where no team has entered any. */
export const coverageToday = (
	policy: Pick<Policy, 'segments'>,
	staffing: Staffing,
): Coverage | null =>
	staffing.teams.every(({ current }) => current === null)
		? null
		: coverageOf(policy, staffing, staffing.totals.current);

/** The reach of any number of people over all served customers, as if they were one team. */
export function coverageOf(
	{ segments }: Pick<Policy, 'segments'>,
	{ teams, capacity, byCell, totals }: Staffing,
	people: number,
): Coverage {
	const isKey = ({ segment, tier }: Cell): boolean => segments[segment]!.ladder.tiers[tier]!.key;
	const served = teams
		.flatMap(({ serves }) => serves)
		.toSorted((a, b) => a.segment - b.segment || a.tier - b.tier);
	const ranked = [...served.filter(isKey), ...served.filter((cell) => !isKey(cell))];
	let left = people * capacity;
	const byPriority = ranked.map(({ segment, tier }): CoveredCell => {
		const workload = byCell[cellOf(segment, tier)]!;
		const given = Math.min(left, workload);
		left -= given;
		return { segment, tier, workload, covered: workload <= 0 ? 1 : given / workload };
	});
	return { people, proRata: partOf(people * capacity, totals.workload), byPriority };
}

const partOf = (hours: Hours, needed: Hours): Ratio =>
	needed <= 0 ? 1 : Math.min(1, hours / needed);
