import { nameFinder } from '$lib/domain/primitives/nameFinder';
import type { Reading } from '$lib/domain/primitives/soundsLike';
import type { Entry } from './entry';

/** How well an entry answers to what was typed: begins so, holds it or sounds like it, is also called so. */
const BEGINS = 0;
const HOLDS = 1;
const ALSO_CALLED = 2;

/** The entries that answer to a text, the best first and else in their order; all of them to a text of nothing. */
export function matchEntries(
	entries: readonly Entry[],
	text: string,
	readingOf: (name: string) => Reading,
): readonly Entry[] {
	const finds = nameFinder(text, readingOf);
	if (finds === null) return entries;
	const typed = text.trim().toLowerCase();
	const words = typed.split(/\s+/u).map((word) => ({ word, finds: nameFinder(word, readingOf) }));
	const rankOf = ({ title, terms, also = '' }: Entry): number | null => {
		if (title.toLowerCase().startsWith(typed)) return BEGINS;
		if (finds(title) || words.every((each) => each.finds?.(title))) return HOLDS;
		const called = terms.split(' ');
		const isCalled = words.every(
			(each) =>
				[title, also].some((name) => each.finds?.(name)) ||
				called.some((term) => term.startsWith(each.word)),
		);
		return isCalled ? ALSO_CALLED : null;
	};
	return entries
		.flatMap((entry) => {
			const rank = rankOf(entry);
			return rank === null ? [] : [{ entry, rank }];
		})
		.sort((a, b) => a.rank - b.rank)
		.map(({ entry }) => entry);
}
