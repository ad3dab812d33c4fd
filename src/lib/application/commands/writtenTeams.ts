import type { Policy, Team } from '../../domain/policy/policy';
import { teamsOf } from '../../domain/staffing/teamsOf';
import { writtenTeam, type TeamDraft } from '../../domain/staffing/writtenTeam';

/** The teams of a policy by the cells they serve; a built-in one goes by its id. */
export const teamDrafts = (policy: Policy): readonly TeamDraft[] =>
	teamsOf(policy).map(({ id, name, current, serves }) => ({
		id,
		name: name || id,
		current,
		cells: serves,
	}));

/** The teams of a policy as a planner would write them; the built-in ones are a rule until then. */
export const writtenTeams = (policy: Policy): readonly Team[] =>
	policy.teams ?? teamDrafts(policy).map((draft) => writtenTeam(policy.segments, draft));
