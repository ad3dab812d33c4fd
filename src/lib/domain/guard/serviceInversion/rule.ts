import type { TeamStaffing } from '../../plan';
import { standardsOf } from '../../staffing/standardOf';
import type { Cell } from '../../staffing/staffing';
import { cellOf } from '../../tier/cell';
import { fires, QUIET, type Guard, type GuardInput } from '../guard';

/** Visits of a tier with customers: by its standard, and those that today's people can make. */
interface Visited extends Cell {
	readonly key: boolean;
	readonly standard: number;
	/** null: the people of its team are not entered, or it has none. */
	readonly achieved: number | null;
}

/** A better tier's visits a customer, and the worse tier's above them. */
interface Inversion {
	readonly own: number;
	readonly worse: number;
}

/** Visits by which a better tier may stay behind: floating-point noise. */
const NOISE = 1e-9;

/**
 * A better tier is visited less often than a worse one, by its standard or by what today's people
 * can keep [GUARD-12]. Better: higher in the same segment, or key where the other is not.
 */
export const serviceInversion: Guard = {
	id: 'service-inversion',
	severity: 'warning',
	judge: (input) => {
		const visited = visitsOf(input);
		const behind = new Map<number, Inversion>();
		addInversions(behind, visited, ({ standard }) => standard);
		addInversions(behind, visited, ({ achieved }) => achieved);
		if (behind.size === 0) return QUIET;
		const { order, placement } = input;
		const ownOf = (customer: number): number | undefined =>
			behind.get(cellOf(placement.segment[customer]!, placement.tier[customer]!))?.own;
		const customers = [...order].filter((customer) => ownOf(customer) !== undefined);
		const [worst] = [...behind.values()].toSorted((a, b) => shortfall(b) - shortfall(a));
		return fires({
			unit: 'visits',
			customers,
			figures: customers.map((customer) => ownOf(customer)!),
			figure: worst!.own,
			limit: worst!.worse,
		});
	},
};

const shortfall = ({ own, worse }: Inversion): number => worse - own;

/** By cell, the widest inversion so far. */
function addInversions(
	behind: Map<number, Inversion>,
	visited: readonly Visited[],
	read: (each: Visited) => number | null,
): void {
	const most = (cells: readonly Visited[]): number =>
		Math.max(-Infinity, ...cells.map((each) => read(each) ?? -Infinity));
	const common = most(visited.filter(({ key }) => !key));
	for (const better of visited) {
		const own = read(better);
		if (own === null) continue;
		const below = most(
			visited.filter((each) => each.segment === better.segment && each.tier > better.tier),
		);
		const worse = Math.max(below, better.key ? common : -Infinity);
		const cell = cellOf(better.segment, better.tier);
		const before = behind.get(cell);
		if (worse <= own + NOISE || (before && shortfall(before) >= worse - own)) continue;
		behind.set(cell, { own, worse });
	}
}

function visitsOf({ policy, placement, staffing }: GuardInput): readonly Visited[] {
	const standards = standardsOf(policy);
	const teams = new Map<number, TeamStaffing>();
	for (const team of staffing.teams) {
		for (const { segment, tier } of team.serves) teams.set(cellOf(segment, tier), team);
	}
	return placement.tiers
		.filter(({ customers }) => customers > 0)
		.map(({ segment, tier }) => {
			const { visits } = standards[segment]![tier]!;
			const achieved = teams.get(cellOf(segment, tier))?.achieved ?? null;
			return {
				segment,
				tier,
				key: policy.segments[segment]!.ladder.tiers[tier]!.key,
				standard: visits,
				achieved: achieved === null ? null : visits * achieved,
			};
		});
}
