import { GUARD_IDS } from '../guard/finding';
import { ok, refuse, type Result } from '../primitives/result';
import { Place, type PolicyIssue } from './parse/issues';
import { choice, list, month, nullable, number, object, type Reader } from './parse/readers';
import { AHEAD_READERS } from './parse/readAhead';
import { CHANNEL_LIMIT_READERS, CHANNEL_READERS } from './parse/readChannel';
import { readCapacity, readStandards } from './parse/readCapacity';
import { readClassification } from './parse/readClassification';
import { readKeyConditions } from './parse/readKeyConditions';
import { readAssignment, readManagers } from './parse/readManagers';
import {
	readBursts,
	readEconomics,
	readExecutive,
	readForecast,
	readTimeAudit,
} from './parse/readOutlook';
import { readPromotion } from './parse/readPromotion';
import { readResponses } from './parse/readResponses';
import { readSegments } from './parse/readSegments';
import { readForeignStandards, readTeams } from './parse/readTeams';
import { LIST_POLICIES, SALES_BASES, type PolicyChanges } from './policy';

const readAll: Reader = object({
	window: object({ months: number('window.months'), asOf: nullable(month) }),
	basis: choice(SALES_BASES),
	segments: readSegments,
	keyConditions: readKeyConditions,
	stabilityMargin: number('stabilityMargin'),
	listPolicy: choice(LIST_POLICIES),
	list: object({
		freezeMonth: number('list.freezeMonth'),
		periods: number('list.periods'),
		driftLimit: number('list.driftLimit'),
	}),
	service: readStandards,
	capacity: readCapacity,
	teams: readTeams,
	standards: readForeignStandards,
	bursts: readBursts,
	forecast: readForecast,
	economics: readEconomics,
	timeAudit: readTimeAudit,
	executive: readExecutive,
	managers: readManagers,
	assignment: readAssignment,
	promotion: readPromotion,
	responses: readResponses,
	classification: readClassification,
	interest: nullable(number('interest')),
	...CHANNEL_READERS,
	...AHEAD_READERS,
	lapse: number('churn.lapse'),
	guards: object({
		...CHANNEL_LIMIT_READERS,
		off: list(choice(GUARD_IDS), GUARD_IDS.length),
		concentration: number('guards.concentration'),
		departmentDue: number('guards.departmentDue'),
		standardNotMet: number('guards.standardNotMet'),
		promotionReturn: number('guards.promotionReturn'),
		promotionDependence: number('guards.promotionDependence'),
		potReturns: number('guards.potReturns'),
	}),
});

/**
 * Policy JSON → what it changes, in a fresh copy; or every problem with its place. Nothing is
 * ignored: a name of a later capability is refused as "not supported yet", any other as unknown.
 * What hangs on several parts (teams, service of every tier, shares) is checked by `resolvePolicy`.
 */
export function parsePolicy(json: unknown): Result<PolicyChanges, readonly PolicyIssue[]> {
	const place = new Place();
	const read = dropUndefined(readAll(json, place)) as PolicyChanges & { readonly lapse?: number };
	const changes = withLapse(read, place);
	return place.issues.length > 0 ? refuse(place.issues) : ok(changes);
}

/** `lapse` as the report names it, at the top, is the one of `churn`. */
function withLapse(
	{ lapse, ...changes }: PolicyChanges & { readonly lapse?: number },
	place: Place,
): PolicyChanges {
	if (lapse === undefined) return changes;
	if (changes.churn?.lapse !== undefined) place.at('lapse').refuse('policy_lapse_twice');
	return { ...changes, churn: { ...changes.churn, lapse } };
}

/** Keys that were let through without a meaning leave no trace. */
function dropUndefined(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(dropUndefined);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, each]) => each !== undefined)
			.map(([key, each]) => [key, dropUndefined(each)]),
	);
}
