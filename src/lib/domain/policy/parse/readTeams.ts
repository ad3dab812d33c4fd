import type { Team } from '../policy';
import { REFUSED, type Refused } from './issues';
import { list, nullable, number, object, text, type Reader } from './readers';
import { missing, refuseDuplicates } from './readSegments';

const MOST_TEAMS = 1000;
const MOST_NAMES = 254;

const readTeam: Reader<Team> = (value, place) => {
	const readers = {
		id: text,
		name: text,
		tiers: list(text, MOST_NAMES),
		segments: list(text, MOST_NAMES),
		current: number('teams.*.current'),
	};
	const read = object(readers)(value, place) as Partial<Team> | Refused;
	if (read === REFUSED) return REFUSED;
	if (read.id === undefined) return missing(value, 'id', place);
	if (read.tiers === undefined) return missing(value, 'tiers', place);
	return {
		...read,
		id: read.id,
		name: read.name ?? read.id,
		tiers: read.tiers,
		current: read.current ?? 0,
	};
};

/** null: the built-in teams. */
export const readTeams: Reader<readonly Team[] | null> = nullable((value, place) => {
	const teams = list(readTeam, MOST_TEAMS)(value, place);
	if (teams === REFUSED) return REFUSED;
	refuseDuplicates(teams, place);
	return teams as readonly Team[];
});
