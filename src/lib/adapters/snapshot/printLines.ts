/** A member or item: its prefix (`"key":`, empty in a list) and its value. */
export type Entry = readonly [prefix: string, value: Printed];
/** The text of a value on one line, or a container with a line (or more) for each entry. */
export type Printed = string | { readonly open: '{' | '['; readonly entries: Iterable<Entry> };

const CLOSE = { '{': '}', '[': ']' } as const;

export const member = (key: string, value: Printed): Entry => [`${JSON.stringify(key)}:`, value];
export const item = (value: Printed): Entry => ['', value];
export const list = (entries: Iterable<Entry>): Printed => ({ open: '[', entries });
export const object = (entries: Iterable<Entry>): Printed => ({ open: '{', entries });

/**
 * Lines of a value, lazily: what a million rows need is in memory one line at a time.
 * An empty container stands on one line, so that a line of a lone bracket always has company.
 */
export function* printLines([prefix, value]: Entry, end: string): Generator<string> {
	if (typeof value === 'string') {
		yield prefix + value + end;
		return;
	}
	let waiting: Entry | null = null;
	for (const entry of value.entries) {
		if (waiting === null) yield prefix + value.open;
		else yield* printLines(waiting, ',');
		waiting = entry;
	}
	if (waiting === null) {
		yield prefix + value.open + CLOSE[value.open] + end;
	} else {
		yield* printLines(waiting, '');
		yield CLOSE[value.open] + end;
	}
}
