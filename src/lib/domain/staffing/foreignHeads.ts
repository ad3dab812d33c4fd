import type { ForeignStandard, Policy, Service } from '../policy/policy';
import { cellOf } from '../tier/cell';
import { headcountOf } from './headcountOf';
import { loadOf, type LoadInput } from './load';
import { needOf } from './planStaffing';
import type { Staffing } from './staffing';
import { ratioFteOf, standardsOf } from './standardOf';

/** What somebody else's standard would ask for [STAFF-13], over the teams as they are. */
export interface ForeignHeads {
	readonly id: string;
	readonly name: string;
	/** By its customers per account manager; null where it names none. */
	readonly ratioFte: number | null;
	/** By its visits and calls, with our capacity and bursts; null where it names none. */
	readonly fte: number | null;
	/** Whole people, team by team, by visits and calls where it has them, else by the ratio. */
	readonly headcount: number;
}

export interface ForeignInput extends LoadInput {
	readonly policy: Pick<
		Policy,
		'segments' | 'service' | 'capacity' | 'teams' | 'bursts' | 'standards'
	>;
	readonly staffing: Pick<Staffing, 'teams' | 'capacity'>;
}

export const foreignHeadsOf = (input: ForeignInput): readonly ForeignHeads[] =>
	input.policy.standards.map((standard) => {
		const byRatio = standard.customersPerManager && ratios(input, standard);
		const byService = standard.service && needs(input, standard);
		return {
			id: standard.id,
			name: standard.name,
			ratioFte: byRatio ? total(byRatio) : null,
			fte: byService ? total(byService) : null,
			headcount: total((byService ?? byRatio ?? []).map(headcountOf)),
		};
	});

/** FTE of each team; a tier that it does not name, and without a `default`, is as in our own. */
function ratios({ policy, placement, staffing }: ForeignInput, foreign: ForeignStandard): number[] {
	const own = standardsOf(policy);
	const named = new Map(Object.entries(foreign.customersPerManager ?? {}));
	const customers = new Map(
		placement.tiers.map((each) => [cellOf(each.segment, each.tier), each.customers]),
	);
	return staffing.teams.map(({ serves }) =>
		total(
			serves.map(({ segment, tier }) => {
				const { id } = policy.segments[segment]!.ladder.tiers[tier]!;
				const ratio = named.get(id) ?? named.get('default');
				const standard = own[segment]![tier]!;
				const asked = ratio === undefined ? standard : { ...standard, customersPerManager: ratio };
				return ratioFteOf(policy, asked, customers.get(cellOf(segment, tier)) ?? 0);
			}),
		),
	);
}

/** FTE of each team under its visits and calls; parts that it leaves out are as in our own. */
function needs(input: ForeignInput, foreign: ForeignStandard): number[] {
	const { policy, staffing } = input;
	const service = new Map(Object.entries(foreign.service ?? {}));
	const standards = standardsOf(policy).map((tiers, segment) =>
		tiers.map((own, tier): Service => ({
			...own,
			...service.get(policy.segments[segment]!.ladder.tiers[tier]!.id),
		})),
	);
	const { byCell } = loadOf(input, standards);
	return staffing.teams.map(({ serves, customers }) => {
		const workload = total(serves.map(({ segment, tier }) => byCell[cellOf(segment, tier)]!));
		return needOf(policy, staffing.capacity, { customers, workload }).fte;
	});
}

const total = (figures: readonly number[]): number => figures.reduce((sum, each) => sum + each, 0);
