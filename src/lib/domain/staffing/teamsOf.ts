import type { Policy, Segment, Team } from '../policy/policy';
import type { Cell } from './staffing';

export type { Cell } from './staffing';

/** A team with the cells it serves. */
export interface ServingTeam {
	readonly id: string;
	/** Empty for the built-in teams. */
	readonly name: string;
	/** null: not entered. */
	readonly current: number | null;
	readonly serves: readonly Cell[];
}

export const KEY_TEAM = 'key-accounts';
export const FIELD_TEAM = 'field';

/** Every (segment, tier), in policy order. */
export const cellsOf = (segments: readonly Segment[]): Cell[] =>
	segments.flatMap(({ ladder }, segment) => ladder.tiers.map((_, tier) => ({ segment, tier })));

/** The teams of a policy; without any, one of all key tiers and one of all others [STAFF-5]. */
export function teamsOf({ segments, teams }: Pick<Policy, 'segments' | 'teams'>): ServingTeam[] {
	const cells = cellsOf(segments);
	if (teams === null) {
		const isKey = ({ segment, tier }: Cell): boolean => segments[segment]!.ladder.tiers[tier]!.key;
		return [
			{ id: KEY_TEAM, name: '', current: null, serves: cells.filter(isKey) },
			{ id: FIELD_TEAM, name: '', current: null, serves: cells.filter((cell) => !isKey(cell)) },
		];
	}
	return teams.map((team) => ({
		id: team.id,
		name: team.name,
		current: team.current,
		serves: cells.filter((cell) => servesCell(team, segments, cell)),
	}));
}

export const servesCell = (
	team: Team,
	segments: readonly Segment[],
	{ segment, tier }: Cell,
): boolean => {
	const { id, ladder } = segments[segment]!;
	const own = ladder.tiers[tier]!.id;
	if (team.serves !== undefined) {
		return team.serves.some((each) => each.segment === id && each.tier === own);
	}
	return team.tiers.includes(own) && (team.segments === undefined || team.segments.includes(id));
};

/** Cells that no team serves: their customers are in no head count [STAFF-6]. */
export const unservedBy = (segments: readonly Segment[], teams: readonly ServingTeam[]): Cell[] => {
	const served = new Set(teams.flatMap(({ serves }) => serves.map(cellKey)));
	return cellsOf(segments).filter((cell) => !served.has(cellKey(cell)));
};

export const cellKey = ({ segment, tier }: Cell): string => `${segment}/${tier}`;
