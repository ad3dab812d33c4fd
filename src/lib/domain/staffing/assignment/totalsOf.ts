import type { Assignment } from './assignment';
import { NO_REASON } from './assignment';
import { NOBODY } from './balance';
import type { Dealt } from './dealCustomers';
import type { AssignInput } from './assignInput';

/** Who has another account manager than today, and how many have one at all [ASSIGN-5]. */
export function totalsOf(
	{ policy, attributes, measures, order }: AssignInput,
	manager: Int32Array,
	{ reason, locked }: Dealt,
): Pick<Assignment, 'moved' | 'totals'> {
	const moved = new Uint8Array(manager.length);
	let assigned = 0;
	let unassigned = 0;
	let held = 0;
	let movedCustomers = 0;
	let movedRevenue = 0;
	for (const customer of order) {
		unassigned += Number(reason[customer] !== NO_REASON);
		const place = manager[customer]!;
		if (place === NOBODY) continue;
		assigned++;
		held += Number(locked[customer] !== NOBODY);
		const own = attributes.text('manager', customer);
		if (own === '' || own === policy.managers[place]!.name) continue;
		moved[customer] = 1;
		movedCustomers++;
		movedRevenue += measures.revenue[customer]!;
	}
	return { moved, totals: { assigned, unassigned, locked: held, movedCustomers, movedRevenue } };
}
