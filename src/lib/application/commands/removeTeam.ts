import { message } from '../../domain/primitives/message';
import type { Command } from '../command';
import { editTeams } from './editTeams';

export interface RemoveTeam {
	readonly scenario: string;
	readonly team: string;
}

/** A team is gone; its tiers are served by nobody until another team takes them. */
export const removeTeam: Command<RemoveTeam> = {
	label: () => message('command_remove_team'),
	apply: (inputs, { scenario, team }) =>
		editTeams(inputs, scenario, (teams) => teams.filter(({ id }) => id !== team)),
};
