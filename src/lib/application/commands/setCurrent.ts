import type { Inputs } from '../../domain/inputs';
import type { Team } from '../../domain/policy/policy';
import { resolvePolicy } from '../../domain/policy/resolvePolicy';
import { message, type Message } from '../../domain/primitives/message';
import { refuse, type Result } from '../../domain/primitives/result';
import type { Command } from '../command';
import { changedScenario, changePolicy } from './changePolicy';
import { writtenTeams } from './writtenTeams';

export interface SetCurrent {
	readonly scenario: string;
	/** Team id. */
	readonly team: string;
	/** Account managers today. */
	readonly current: number;
}

/** How many account managers a team has today: a value of the policy like any other. */
export const setCurrent: Command<SetCurrent> = {
	label: () => message('command_set_current'),
	apply: (inputs, { scenario, team, current }) => {
		const teams = teamsNow(inputs, scenario);
		if (!teams.ok) return teams;
		const value = teams.value.map((each) => (each.id === team ? { ...each, current } : each));
		return changePolicy.apply(inputs, { scenario, path: 'teams', value });
	},
};

function teamsNow(inputs: Inputs, scenario: string): Result<readonly Team[], Message> {
	const policy = resolvePolicy(inputs.scenarios, changedScenario(inputs, scenario));
	return policy.ok ? writtenTeams(policy.value) : refuse(policy.reason[0]!.message);
}
