import { compareWords } from '../../table/compareWords';

/** Up to this many they are listed as people look them up; more of them as they come. */
const MOST_IN_ORDER = 5000;

/** What stands in cells, each text once, nothing left out: to choose from. */
export function knownTexts(texts: Iterable<string>): readonly string[] {
	const known = new Set(texts);
	known.delete('');
	return known.size > MOST_IN_ORDER ? [...known] : [...known].sort(compareWords);
}
