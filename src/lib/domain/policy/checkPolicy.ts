import { cellKey, cellsOf, servesCell } from '../staffing/teamsOf';
import { checkPromotion } from './checkPromotion';
import { pathText, Place, type PolicyIssue } from './parse/issues';
import type { Policy } from './policy';

/** What no single value shows: parts of a whole policy that do not fit each other [POLICY-4]. */
export function checkPolicy(policy: Policy): readonly PolicyIssue[] {
	const place = new Place();
	checkService(policy, place.at('service'));
	checkTeams(policy, place.at('teams'));
	checkPromotion(policy, place);
	checkNamesakes(policy, place.at('managers'));
	checkEntered(policy, place);
	return place.issues;
}

/** Every tier has a service standard, and every part of it. */
function checkService({ segments, service }: Policy, place: Place): void {
	const wanted = new Set(segments.flatMap(({ ladder }) => ladder.tiers.map(({ id }) => id)));
	for (const tier of wanted) {
		if (!Object.hasOwn(service, tier)) {
			place.refuse('policy_service_missing', { tier });
			continue;
		}
		const standard = service[tier]!;
		for (const part of [
			'visits',
			'calls',
			'hoursPerVisit',
			'hoursPerCall',
			'adminHours',
		] as const) {
			if (!Object.hasOwn(standard, part)) place.at(tier).refuse('policy_missing', { name: part });
		}
	}
}

/** No (segment, tier) is served twice: its hours would be counted twice. */
function checkTeams({ segments, teams }: Policy, place: Place): void {
	if (teams === null) return;
	const servedBy = new Map<string, string>();
	teams.forEach((team, index) => {
		for (const cell of cellsOf(segments)) {
			if (!servesCell(team, segments, cell)) continue;
			const first = servedBy.get(cellKey(cell));
			if (first !== undefined) {
				const segment = segments[cell.segment]!;
				const tier = segment.ladder.tiers[cell.tier]!.id;
				place
					.at(index)
					.refuse('policy_served_twice', { segment: segment.id, tier, first, second: team.id });
			} else servedBy.set(cellKey(cell), team.id);
		}
	});
}

/** Customers know their account manager by name alone: two of one name cannot be told apart. */
function checkNamesakes({ managers }: Policy, place: Place): void {
	const seen = new Set<string>();
	managers.forEach(({ name }, index) => {
		if (seen.has(name)) place.at(index).at('name').refuse('policy_namesakes', { name });
		seen.add(name);
	});
}

/** What a part that is on cannot do without: no default stands for a planner's own figure. */
const NEEDED = {
	bursts: ['rate', 'meanHours', 'deviationHours'],
	economics: ['elasticity'],
	timeAudit: ['paidMinutes'],
} as const;

function checkEntered(policy: Policy, place: Place): void {
	for (const [part, names] of Object.entries(NEEDED)) {
		const entered = policy[part as keyof typeof NEEDED];
		if (entered === null) continue;
		for (const name of names) {
			if (!Object.hasOwn(entered, name)) place.at(part).refuse('policy_missing', { name });
		}
	}
	const { timeAudit } = policy;
	if (timeAudit === null) return;
	const { paidMinutes, ...lost } = timeAudit;
	const minutes = Object.values(lost).reduce((sum, each) => sum + each, 0);
	if (minutes > paidMinutes) {
		place.at('timeAudit').refuse('policy_audit_over_day', { minutes, paidMinutes });
	}
}

/** `promotion.pool.rate` of an issue, for a line of text. */
export const issuePath = ({ path }: PolicyIssue): string => pathText(path);
