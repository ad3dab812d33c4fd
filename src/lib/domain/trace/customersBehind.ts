import type { Plan, TeamStaffing } from '../plan';
import type { Code, Hours } from '../primitives/units';
import { cellOf } from '../tier/cell';

/** A customer behind a figure, with what it brings to it. */
export interface Behind {
	readonly customer: Code;
	readonly hours: Hours;
}

/** Customers that a team serves, those that take most hours first, ties as in the report [TRACE-2]. */
export function customersBehind(
	{ order, placement, staffing }: Plan,
	team: TeamStaffing,
): Behind[] {
	const served = new Set(team.serves.map(({ segment, tier }) => cellOf(segment, tier)));
	const behind: Behind[] = [];
	for (const customer of order) {
		const cell = cellOf(placement.segment[customer]!, placement.tier[customer]!);
		if (served.has(cell)) behind.push({ customer, hours: staffing.hours[customer]! });
	}
	return behind.sort((a, b) => b.hours - a.hours);
}
