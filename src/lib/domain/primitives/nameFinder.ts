import { soundsLike, type Reading } from './soundsLike';

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
/** What a name can be said with, as it is typed. */
const LATIN = /^[a-z0-9 ']+$/;
const BETWEEN_SYLLABLES = /[ ']/g;

/**
 * Does a name hold the text, whatever its width and case, or sound like it (`gzmt` finds 贵州茅台)?
 * null for a text of nothing, which every name holds.
 */
export function nameFinder(
	text: string,
	readingOf: (name: string) => Reading = () => '',
): ((name: string) => boolean) | null {
	const wanted = plain(text).trim();
	if (wanted === '') return null;
	const typed = LATIN.test(wanted) ? wanted.replace(BETWEEN_SYLLABLES, '') : '';
	return (name) => plain(name).includes(wanted) || soundsLike(readingOf(name), typed);
}
