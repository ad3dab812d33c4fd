import { message } from '../../domain/primitives/message';
import type { Cell } from '../../domain/staffing/staffing';
import type { TeamDraft } from '../../domain/staffing/writtenTeam';
import type { Command } from '../command';
import { editTeams } from './editTeams';

/** An existing team, a new one under a name, or nobody. */
export type MoveTarget =
	{ readonly team: string } | { readonly newTeam: string } | { readonly nobody: true };

export interface MoveTier {
	readonly scenario: string;
	/** Places in the policy. */
	readonly cell: Cell;
	readonly to: MoveTarget;
}

/** A tier of a segment is served by another team; a team that has none left stays, empty. */
export const moveTier: Command<MoveTier> = {
	label: () => message('command_move_tier'),
	apply: (inputs, { scenario, cell, to }) =>
		editTeams(inputs, scenario, (teams) => {
			const without = teams.map((team) => ({
				...team,
				cells: team.cells.filter((each) => !same(each, cell)),
			}));
			if ('nobody' in to) return without;
			if ('newTeam' in to) {
				const added = { id: freeId(teams), name: to.newTeam, current: null, cells: [cell] };
				return [...without, added];
			}
			return without.map((team) =>
				team.id === to.team ? { ...team, cells: withCell(team, cell) } : team,
			);
		}),
};

const same = (a: Cell, b: Cell): boolean => a.segment === b.segment && a.tier === b.tier;

const withCell = ({ cells }: TeamDraft, cell: Cell): readonly Cell[] =>
	[...cells, cell].toSorted((a, b) => a.segment - b.segment || a.tier - b.tier);

/** `team-1` and on: the first that no team has. */
function freeId(teams: readonly TeamDraft[]): string {
	const taken = new Set(teams.map(({ id }) => id));
	let number = 1;
	while (taken.has(`team-${number}`)) number++;
	return `team-${number}`;
}
