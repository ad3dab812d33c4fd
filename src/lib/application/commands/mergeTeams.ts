import { message } from '../../domain/primitives/message';
import type { TeamDraft } from '../../domain/staffing/writtenTeam';
import type { Command } from '../command';
import { editTeams } from './editTeams';

export interface MergeTeams {
	readonly scenario: string;
	/** Ids: the first team goes into the second, which keeps its place. */
	readonly from: string;
	readonly into: string;
	/** What the one team is called. */
	readonly name: string;
}

/** Two teams become one: it serves what both served, with the people of both. */
export const mergeTeams: Command<MergeTeams> = {
	label: () => message('command_merge_teams'),
	apply: (inputs, { scenario, from, into, name }) =>
		editTeams(inputs, scenario, (teams) => {
			const gone = teams.find(({ id }) => id === from);
			if (gone === undefined || from === into) return teams;
			return teams
				.filter(({ id }) => id !== from)
				.map((team) => (team.id === into ? joined(team, gone, name) : team));
		}),
};

const joined = (team: TeamDraft, gone: TeamDraft, name: string): TeamDraft => ({
	id: team.id,
	name,
	current:
		team.current === null && gone.current === null
			? null
			: (team.current ?? 0) + (gone.current ?? 0),
	cells: [...team.cells, ...gone.cells].toSorted(
		(a, b) => a.segment - b.segment || a.tier - b.tier,
	),
});
