import { message } from '../../domain/primitives/message';
import type { Command } from '../command';
import { editTeams } from './editTeams';

export interface SetCurrent {
	readonly scenario: string;
	/** Team id. */
	readonly team: string;
	/** Account managers today; null: not known. */
	readonly current: number | null;
}

/** How many account managers a team has today: a value of the policy like any other. */
export const setCurrent: Command<SetCurrent> = {
	label: () => message('command_set_current'),
	apply: (inputs, { scenario, team, current }) =>
		editTeams(inputs, scenario, (teams) =>
			teams.map((each) => (each.id === team ? { ...each, current } : each)),
		),
};
