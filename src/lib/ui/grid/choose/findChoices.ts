import { nameFinder } from '$lib/domain/primitives/nameFinder';
import type { Reading } from '$lib/domain/primitives/soundsLike';

/** What a cell could take of what is known, the nearest to what was typed first. */
export interface FoundChoices {
	/** The first of them. */
	readonly texts: readonly string[];
	/** All of them. */
	readonly count: number;
	/** Which one Enter takes, from 0; −1: what was typed. */
	readonly at: number;
}

/** Rows of the list that are drawn; more are found by typing. */
const MOST = 100;
/** One letter begins too many names to mean one of them. */
const LEAST_LETTERS = 2;
const NOTHING: FoundChoices = { texts: [], count: 0, at: -1 };

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/**
 * Choices that hold what was typed, those that begin with it first, or sound like it; all of them
 * while nothing was typed (null). Enter takes the first by itself only where nothing but its sound
 * was typed: a new word that happens to stand inside another is kept as it is.
 */
export function findChoices(
	choices: readonly string[],
	typed: string | null,
	readingOf: (text: string) => Reading,
): FoundChoices {
	const finds = typed === null ? null : nameFinder(typed, readingOf);
	if (typed === null || finds === null)
		return { texts: choices.slice(0, MOST), count: choices.length, at: -1 };
	const wanted = plain(typed);
	const [begun, held, said]: [string[], string[], string[]] = [[], [], []];
	let written = false;
	for (const text of choices) {
		if (!finds(text)) continue;
		const place = plain(text).indexOf(wanted);
		if (place !== -1) written = true;
		(place === 0 ? begun : place === -1 ? said : held).push(text);
	}
	const count = begun.length + held.length + said.length;
	// What stands there already is nothing to choose.
	if (count === 0 || (count === 1 && begun[0] === typed)) return NOTHING;
	const texts = [...begun, ...held, ...said].slice(0, MOST);
	return { texts, count, at: !written && wanted.length >= LEAST_LETTERS ? 0 : -1 };
}
