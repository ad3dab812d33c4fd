import type { Segment, Team } from '../policy/policy';
import type { Cell } from './staffing';
import { cellKey, cellsOf, servesCell } from './teamsOf';

/** A team by the cells it serves. */
export interface TeamDraft {
	readonly id: string;
	readonly name: string;
	readonly current: number | null;
	readonly cells: readonly Cell[];
}

/**
 * A team as a planner would write it: tiers alone where they say it, else with segments, else the
 * whole list of (segment, tier).
 */
export function writtenTeam(segments: readonly Segment[], draft: TeamDraft): Team {
	const { id, name, current } = draft;
	const tierOf = ({ segment, tier }: Cell): string => segments[segment]!.ladder.tiers[tier]!.id;
	const tiers = [...new Set(draft.cells.map(tierOf))];
	const within = [...new Set(draft.cells.map(({ segment }) => segments[segment]!.id))];
	const wanted = new Set(draft.cells.map(cellKey));
	const says = (team: Team): boolean => {
		const served = cellsOf(segments).filter((cell) => servesCell(team, segments, cell));
		return served.length === wanted.size && served.every((cell) => wanted.has(cellKey(cell)));
	};
	const plain: Team = { id, name, tiers, current };
	if (says(plain)) return plain;
	const inSegments: Team = { id, name, tiers, segments: within, current };
	if (says(inSegments)) return inSegments;
	const serves = draft.cells.map((cell) => ({
		segment: segments[cell.segment]!.id,
		tier: tierOf(cell),
	}));
	return { id, name, tiers: [], serves, current };
}
