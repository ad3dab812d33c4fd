import type { ForeignStandard, ServedTier, Team } from '../policy';
import { REFUSED, type Refused } from './issues';
import { list, named, nullable, number, object, text, type Reader } from './readers';
import { readStandards } from './readCapacity';
import { missing, refuseDuplicates } from './readSegments';

const MOST_TEAMS = 1000;
const MOST_NAMES = 254;
const MOST_SERVED = MOST_NAMES * MOST_NAMES;

const readServed: Reader<ServedTier> = (value, place) => {
	const read = object({ segment: text, tier: text })(value, place) as Partial<ServedTier> | Refused;
	if (read === REFUSED) return REFUSED;
	if (read.segment === undefined) return missing(value, 'segment', place);
	if (read.tier === undefined) return missing(value, 'tier', place);
	return { segment: read.segment, tier: read.tier };
};

const readTeam: Reader<Team> = (value, place) => {
	const readers = {
		id: text,
		name: text,
		tiers: list(text, MOST_NAMES),
		segments: list(text, MOST_NAMES),
		serves: list(readServed, MOST_SERVED),
		current: nullable(number('teams.*.current')),
	};
	const read = object(readers)(value, place) as Partial<Team> | Refused;
	if (read === REFUSED) return REFUSED;
	if (read.id === undefined) return missing(value, 'id', place);
	if (read.tiers === undefined && read.serves === undefined) return missing(value, 'tiers', place);
	return {
		...read,
		id: read.id,
		name: read.name ?? read.id,
		tiers: read.tiers ?? [],
		current: read.current ?? null,
	};
};

/** null: the built-in teams. */
export const readTeams: Reader<readonly Team[] | null> = nullable((value, place) => {
	const teams = list(readTeam, MOST_TEAMS)(value, place);
	if (teams === REFUSED) return REFUSED;
	refuseDuplicates(teams, place);
	return teams as readonly Team[];
});

const readForeignStandard: Reader<ForeignStandard> = (value, place) => {
	const readers = {
		id: text,
		name: text,
		service: readStandards,
		customersPerManager: named(number('standards.*.customersPerManager.*')),
	};
	const read = object(readers)(value, place) as Partial<ForeignStandard> | Refused;
	if (read === REFUSED) return REFUSED;
	if (read.id === undefined) return missing(value, 'id', place);
	if (read.service === undefined && read.customersPerManager === undefined) {
		return place.refuse('policy_standard_empty');
	}
	return { ...read, id: read.id, name: read.name ?? read.id };
};

/** Other people's standards. */
export const readForeignStandards: Reader<readonly ForeignStandard[]> = (value, place) => {
	const standards = list(readForeignStandard, MOST_NAMES)(value, place);
	if (standards === REFUSED) return REFUSED;
	refuseDuplicates(standards, place);
	return standards as readonly ForeignStandard[];
};
