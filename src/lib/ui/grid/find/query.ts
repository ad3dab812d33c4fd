/** What is looked for, and how strictly. */
export interface FindQuery {
	readonly text: string;
	readonly matchCase: boolean;
	/** The cell says this and nothing else. */
	readonly whole: boolean;
	/** A cell is found by what is written beside it too. */
	readonly notes?: boolean;
}

type TextTest = (text: string) => boolean;

/** Tells whether a text holds what is looked for; every sign stands for itself. */
export function testOf(query: FindQuery): TextTest {
	if (query.text === '') return () => false;
	if (query.matchCase) {
		return query.whole ? (text) => text === query.text : (text) => text.includes(query.text);
	}
	const pattern = patternOf(query, 'iu');
	return (text) => pattern.test(text);
}

/** Makes of a text the one with every place changed to `by`; null where it holds none. */
export function replacing(query: FindQuery, by: string): (text: string) => string | null {
	const test = testOf(query);
	const pattern = patternOf(query, query.matchCase ? 'gu' : 'giu');
	// As a function: $& in what replaces is meant as it stands.
	return (text) => (test(text) ? text.replace(pattern, () => by) : null);
}

function patternOf({ text, whole }: FindQuery, flags: string): RegExp {
	const escaped = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
	return new RegExp(whole ? `^${escaped}$` : escaped, flags);
}
