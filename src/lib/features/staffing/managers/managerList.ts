import type { Plan } from '$lib/domain/plan';
import type { AccountManager } from '$lib/domain/policy/policy';
import { cellOf } from '$lib/domain/tier/cell';

/** First id that nobody on the list has. */
export function freeId(managers: readonly Pick<AccountManager, 'id'>[]): string {
	const taken = new Set(managers.map(({ id }) => id));
	for (let number = managers.length + 1; ; number++) {
		const id = `am-${String(number)}`;
		if (!taken.has(id)) return id;
	}
}

/**
 * Account managers whom the customers have today, by the customer sheet or the sales, and who are
 * not on the list yet: each in the team that most of the hours of his customers belong to.
 */
export function namesFromSales(plan: Plan): AccountManager[] {
	const { policy, placement, staffing, attributes } = plan;
	const teamOf = new Map(
		staffing.teams.flatMap(({ id, serves }) =>
			serves.map(({ segment, tier }) => [cellOf(segment, tier), id] as const),
		),
	);
	const known = new Set(policy.managers.map(({ name }) => name));
	const hours = new Map<string, Map<string, number>>();
	for (const customer of plan.order) {
		const name = attributes.text('manager', customer);
		const cell = cellOf(placement.segment[customer] ?? 0, placement.tier[customer] ?? 0);
		const team = teamOf.get(cell);
		if (name === '' || team === undefined || known.has(name)) continue;
		const teams = hours.get(name) ?? new Map<string, number>();
		teams.set(team, (teams.get(team) ?? 0) + (staffing.hours[customer] ?? 0));
		hours.set(name, teams);
	}
	const places = new Map(staffing.teams.map(({ id }, place) => [id, place]));
	const list: AccountManager[] = [];
	for (const [name, teams] of hours) {
		const [most] = [...teams].sort(
			([a, x], [b, y]) => y - x || (places.get(a) ?? 0) - (places.get(b) ?? 0),
		);
		if (most === undefined) continue;
		const id = freeId([...policy.managers, ...list]);
		list.push({ id, name, team: most[0], skill: 1, share: 1 });
	}
	return list;
}
