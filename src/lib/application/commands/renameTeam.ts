import { message } from '../../domain/primitives/message';
import type { Command } from '../command';
import { editTeams } from './editTeams';

export interface RenameTeam {
	readonly scenario: string;
	readonly team: string;
	readonly name: string;
}

/** A team is called otherwise. */
export const renameTeam: Command<RenameTeam> = {
	label: () => message('command_rename_team'),
	apply: (inputs, { scenario, team, name }) =>
		editTeams(inputs, scenario, (teams) =>
			teams.map((each) => (each.id === team ? { ...each, name } : each)),
		),
};
