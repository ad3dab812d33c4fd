/**
 * How a name is said in Chinese: syllables without tones, by spaces; other ways to say it follow
 * after `|` (a surname is often said otherwise: `dan lao ban|shan lao ban`). Empty: nobody knows.
 */
export type Reading = string;

const SYLLABLE = ' ';
const OTHER = '|';

/**
 * Does part of a name sound like what was typed in Latin letters? Every syllable is typed whole or
 * begun (`gzmt`, `guizhou`, `gzmao` and `mt` all find 贵州茅台); it begins where a syllable does.
 * typed: in lower case, without spaces; the empty text sounds like nothing.
 */
export function soundsLike(reading: Reading, typed: string): boolean {
	if (typed === '') return false;
	for (let at = 0; at < reading.length; at++) {
		const before = at === 0 ? SYLLABLE : reading[at - 1];
		const begins = before === SYLLABLE || before === OTHER;
		if (begins && goesOn(reading, at, typed, 0)) return true;
	}
	return false;
}

/** From the beginning of a syllable: each letter goes on with it, or begins the next one. */
function goesOn(reading: Reading, at: number, typed: string, from: number): boolean {
	let read = from;
	for (let place = at; reading[place] === typed[read]; place++) {
		read += 1;
		if (read === typed.length) return true;
		const next = nextSyllable(reading, place);
		if (next > 0 && reading[place + 1] !== SYLLABLE && goesOn(reading, next, typed, read))
			return true;
		if (reading[place + 1] === SYLLABLE) place += 1;
	}
	return false;
}

/** Where the syllable after the one at `place` begins; 0 where it was the last. */
function nextSyllable(reading: Reading, place: number): number {
	for (let at = place + 1; at < reading.length; at++) {
		if (reading[at] === OTHER) return 0;
		if (reading[at] === SYLLABLE) return at + 1;
	}
	return 0;
}
