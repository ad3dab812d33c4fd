import type { WeekPlan } from '$lib/domain/calendar/planWeek';
import type { Roster } from '$lib/domain/calendar/roster';
import type { Code } from '$lib/domain/primitives/units';
import type { ManagerRow } from './weekView';

/** Customers as a week shows them: person by person and day by day, then who does not fit, then the others. */
export function listedCustomers(
	roster: Roster,
	rows: readonly ManagerRow[],
	week: WeekPlan,
): readonly Code[] {
	const shown = new Set(rows.map(({ place }) => place));
	const cells = rows.flatMap((row) => row.cells);
	return [
		...new Set([
			...cells.flatMap(({ visits, calls }) => [...visits, ...calls].map(codeOf)),
			...week.left.filter(({ customer }) => shown.has(customer.manager ?? -1)).map(codeOf),
			...roster.customers
				.filter(({ manager }) => shown.has(manager ?? -1))
				.map(({ customer }) => customer),
		]),
	];
}

const codeOf = ({ customer }: { readonly customer: { readonly customer: Code } }): Code =>
	customer.customer;
