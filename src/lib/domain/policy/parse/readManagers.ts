import { ASSIGNMENT_RULES, type AccountManager } from '../policy';
import { REFUSED, type Refused } from './issues';
import { choice, list, number, object, text, type Reader } from './readers';
import { missing, refuseDuplicates } from './readSegments';

const MOST_ACCOUNT_MANAGERS = 10_000;

const readRating: Reader = (value, place) => {
	const readers = {
		count: number('managers.*.rating.count'),
		mean: number('managers.*.rating.mean'),
	};
	const read = object(readers)(value, place);
	if (read === REFUSED) return REFUSED;
	for (const name of Object.keys(readers)) {
		if (!Object.hasOwn(read, name)) return missing(value, name, place);
	}
	return read;
};

const readAccountManager: Reader<AccountManager> = (value, place) => {
	const readers = {
		id: text,
		name: text,
		team: text,
		region: text,
		skill: number('managers.*.skill'),
		share: number('managers.*.share'),
		rating: readRating,
	};
	const read = object(readers)(value, place) as Partial<AccountManager> | Refused;
	if (read === REFUSED) return REFUSED;
	if (read.id === undefined) return missing(value, 'id', place);
	if (read.team === undefined) return missing(value, 'team', place);
	return {
		...read,
		id: read.id,
		name: read.name ?? read.id,
		team: read.team,
		skill: read.skill ?? 1,
		share: read.share ?? 1,
	};
};

export const readManagers: Reader<readonly AccountManager[]> = (value, place) => {
	const managers = list(readAccountManager, MOST_ACCOUNT_MANAGERS)(value, place);
	if (managers === REFUSED) return REFUSED;
	refuseDuplicates(managers, place);
	return managers as readonly AccountManager[];
};

export const readAssignment: Reader = object({
	rule: choice(ASSIGNMENT_RULES),
	moveWeight: number('assignment.moveWeight'),
	rating: object({
		weight: number('assignment.rating.weight'),
		mean: number('assignment.rating.mean'),
	}),
});
