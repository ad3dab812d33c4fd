import type { Policy, Team } from '../../domain/policy/policy';
import { message, type Message } from '../../domain/primitives/message';
import { ok, refuse, type Result } from '../../domain/primitives/result';
import { teamsOf } from '../../domain/staffing/teamsOf';

/**
 * The teams of a policy as a planner would write them. The built-in teams are a rule (all key
 * tiers, all others); written out they are lists of tiers (a name equal to the id stays
 * the built-in one), which cannot say that one tier is key
 * in one segment and not in the other: that is refused.
 */
export function writtenTeams(policy: Policy): Result<readonly Team[], Message> {
	if (policy.teams !== null) return ok(policy.teams);
	const { segments } = policy;
	const builtIn = teamsOf(policy);
	const teams = builtIn.map(({ id, current, serves }): Team => {
		const tiers = serves.map(({ segment, tier }) => segments[segment]!.ladder.tiers[tier]!.id);
		return { id, name: id, current, tiers: [...new Set(tiers)] };
	});
	const same = teamsOf({ segments, teams }).every(
		({ serves }, place) => serves.length === builtIn[place]!.serves.length,
	);
	return same ? ok(teams) : refuse(message('command_teams_ambiguous'));
}
