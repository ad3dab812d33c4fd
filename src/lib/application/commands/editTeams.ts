import type { Inputs } from '../../domain/inputs';
import type { Policy } from '../../domain/policy/policy';
import { resolvePolicy } from '../../domain/policy/resolvePolicy';
import type { Message } from '../../domain/primitives/message';
import { refuse, type Result } from '../../domain/primitives/result';
import type { TeamDraft } from '../../domain/staffing/writtenTeam';
import { writtenTeam } from '../../domain/staffing/writtenTeam';
import { changedScenario, changePolicy } from './changePolicy';
import { teamDrafts } from './writtenTeams';

/** Teams are one value of the policy: every change of theirs is a change of the whole list. */
export function editTeams(
	inputs: Inputs,
	scenario: string,
	edit: (teams: readonly TeamDraft[], policy: Policy) => readonly TeamDraft[],
): Result<Inputs, Message> {
	const policy = resolvePolicy(inputs.scenarios, changedScenario(inputs, scenario));
	if (!policy.ok) return refuse(policy.reason[0]!.message);
	const { segments } = policy.value;
	const value = edit(teamDrafts(policy.value), policy.value).map((draft) =>
		writtenTeam(segments, draft),
	);
	return changePolicy.apply(inputs, { scenario, path: 'teams', value });
}
