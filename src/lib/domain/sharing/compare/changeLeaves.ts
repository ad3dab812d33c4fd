import { isWhole } from '../../policy/merge';
import { isObject } from '../../policy/parse/readers';

/** A value that two trees of changes have differently; undefined: not there. */
export interface Leaf {
	readonly path: readonly string[];
	readonly mine: unknown;
	readonly theirs: unknown;
}

/**
 * Where two trees of policy changes differ, leaf by leaf. Lists whose entries have the same ids in the
 * same order are compared entry by entry, others as a whole; so are choices of shapes.
 */
export function changeLeaves(
	mine: unknown,
	theirs: unknown,
	path: readonly string[] = [],
): readonly Leaf[] {
	if (mine === theirs) return [];
	const parts = isWhole(path.join('.')) ? null : partsOf(mine, theirs, path.length === 0);
	if (parts === null) return sameTree(mine, theirs) ? [] : [{ path, mine, theirs }];
	return parts.flatMap(([key, a, b]) => changeLeaves(a, b, [...path, key]));
}

type Part = readonly [key: string, mine: unknown, theirs: unknown];

function partsOf(mine: unknown, theirs: unknown, top: boolean): readonly Part[] | null {
	if (isBranch(mine, top) && isBranch(theirs, top)) {
		const a = new Map(Object.entries(mine ?? {}));
		const b = new Map(Object.entries(theirs ?? {}));
		return [...new Set([...a.keys(), ...b.keys()])].map((key) => [key, a.get(key), b.get(key)]);
	}
	if (!Array.isArray(mine) || !Array.isArray(theirs) || mine.length !== theirs.length) return null;
	const a = mine as readonly unknown[];
	const b = theirs as readonly unknown[];
	const alike = a.every((each, place) => idOf(each) !== null && idOf(each) === idOf(b[place]));
	return alike ? a.map((each, place) => [String(place), each, b[place]]) : null;
}

/** An empty branch says something of its own below the top: it switches on what was off. */
const isBranch = (value: unknown, top: boolean): value is Record<string, unknown> | undefined =>
	value === undefined || (isObject(value) && (top || Object.keys(value).length > 0));

const idOf = (entry: unknown): unknown => (isObject(entry) ? (entry['id'] ?? null) : null);

/** Equal values, whatever the order of their keys. */
export function sameTree(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (Array.isArray(a) && Array.isArray(b))
		return a.length === b.length && a.every((each, at) => sameTree(each, b[at]));
	if (!isObject(a) || !isObject(b)) return false;
	const others = new Map(Object.entries(b));
	const own = Object.entries(a);
	return (
		own.length === others.size &&
		own.every(([key, value]) => others.has(key) && sameTree(value, others.get(key)))
	);
}

/** A tree with another value at a path; undefined takes it away, and branches that get empty with it. */
export function withLeaf(
	tree: unknown,
	[key, ...rest]: readonly string[],
	value: unknown,
): unknown {
	if (key === undefined) return value;
	if (Array.isArray(tree))
		return (tree as readonly unknown[]).map((each, at) =>
			String(at) === key ? withLeaf(each, rest, value) : each,
		);
	const entries = new Map(isObject(tree) ? Object.entries(tree) : []);
	const next = withLeaf(entries.get(key), rest, value);
	if (next === undefined) entries.delete(key);
	else entries.set(key, next);
	return entries.size === 0 ? undefined : Object.fromEntries(entries);
}
