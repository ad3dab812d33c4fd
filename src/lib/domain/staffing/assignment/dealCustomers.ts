import type { CustomerAttributes } from '../../customer/effective';
import type { CustomerSheet } from '../../customer/sheet';
import type { Measures, Placement } from '../../plan';
import type { AccountManager, Policy } from '../../policy/policy';
import { compareNames } from '../../primitives/compareNames';
import type { Code } from '../../primitives/units';
import { cellOf } from '../../tier/cell';
import { teamsOf } from '../teamsOf';
import { NO_REASON, UNASSIGNED_REASONS, type UnassignedReason } from './assignment';
import { NOBODY } from './balance';

export interface DealInput {
	readonly policy: Pick<Policy, 'segments' | 'teams' | 'managers'>;
	readonly measures: Pick<Measures, 'size'>;
	readonly placement: Pick<Placement, 'segment' | 'tier'>;
	readonly attributes: CustomerAttributes;
	readonly sheet: CustomerSheet;
	/** Customers of the window. */
	readonly order: Int32Array;
	/** Places of the names in code-point order. */
	readonly rank: Int32Array;
}

/** A team with its named account managers and the customers that are to be spread over them. */
export interface Table {
	readonly team: string;
	/** Places in the policy, by name. */
	readonly managers: readonly number[];
	/** By name. */
	readonly customers: readonly Code[];
}

/** Who can be served by whom before anything is decided [ASSIGN-1, ASSIGN-2]. */
export interface Dealt {
	readonly tables: readonly Table[];
	/** By customer code: the manager who keeps a locked customer; NOBODY elsewhere. */
	readonly locked: Int32Array;
	/** By customer code: places in UNASSIGNED_REASONS; NO_REASON elsewhere. */
	readonly reason: Uint8Array;
}

/** Puts every customer of the window on its team's table, with a locked manager, or aside with a reason. */
export function dealCustomers(input: DealInput): Dealt {
	const { policy, measures, placement, attributes, sheet, order, rank } = input;
	const { managers } = policy;
	const locked = new Int32Array(measures.size).fill(NOBODY);
	const reason = new Uint8Array(measures.size).fill(NO_REASON);
	const flags = sheet.columns.get('managerLocked');
	const teams = teamsOf(policy);
	const placeByName = (a: number, b: number): number =>
		compareManagers(managers[a]!, managers[b]!) || a - b;
	const tables = teams.map(({ id }) => ({
		team: id,
		managers: managers.flatMap(({ team }, place) => (team === id ? [place] : [])).sort(placeByName),
		customers: [] as Code[],
	}));
	const tableOf = new Map(
		teams.flatMap(({ serves }, k) =>
			serves.map(({ segment, tier }) => [cellOf(segment, tier), tables[k]!] as const),
		),
	);
	const aside = (customer: Code, why: UnassignedReason): void => {
		reason[customer] = UNASSIGNED_REASONS.indexOf(why);
	};
	const byName = order.toSorted((a, b) => rank[a]! - rank[b]!);
	for (const customer of byName) {
		const table = tableOf.get(cellOf(placement.segment[customer]!, placement.tier[customer]!));
		const own = attributes.text('manager', customer);
		if (flags?.[customer] === 1 && own !== '') {
			const keeper = keeperOf(managers, own, table?.team);
			if (keeper === NOBODY) aside(customer, 'locked-elsewhere');
			else locked[customer] = keeper;
		} else if (table === undefined) aside(customer, 'no-team');
		else if (table.managers.length === 0) aside(customer, 'no-manager');
		else if (!somebodyServes(table, managers, attributes.text('region', customer))) {
			aside(customer, 'no-region');
		} else table.customers.push(customer);
	}
	return { tables, locked, reason };
}

/** By name, then by id: who stands first in the list is never preferred. */
export const compareManagers = (a: AccountManager, b: AccountManager): number =>
	compareNames(a.name, b.name) || compareNames(a.id, b.id);

/** The account manager of that name, one of the team before any other; NOBODY without one. */
function keeperOf(managers: readonly AccountManager[], name: string, team?: string): number {
	const own = managers.findIndex((each) => each.name === name && each.team === team);
	return own === NOBODY ? managers.findIndex((each) => each.name === name) : own;
}

/** Without a region of his own an account manager serves every region. */
export const servesRegion = ({ region }: AccountManager, own: string): boolean =>
	region === undefined || region === '' || region === own;

const somebodyServes = (
	table: Table,
	managers: readonly AccountManager[],
	region: string,
): boolean => table.managers.some((place) => servesRegion(managers[place]!, region));
