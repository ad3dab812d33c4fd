import { BLANKS } from './defaults';
import { isObject } from './parse/readers';

type Tree = Readonly<Record<string, unknown>>;

/** Unions of several shapes, and shares that add up to 1: taken whole, never mixed. */
const WHOLE = /^promotion\.(pool$|(segmentPools|instruments)\.)|^responses\.(money|calls)\./;

/** Is the value at this place taken whole? path: keys with dots between them. */
export const isWhole = (path: string): boolean => WHOLE.test(path);

/** Results by identity: a pure function's memory, so that unchanged branches stay the same object. */
const remembered = new WeakMap<object, WeakMap<object, Tree>>();

/**
 * Changes laid over a value: objects merge key by key, anything else replaces. What no change
 * touches keeps its identity, and the same two objects give the same result [POLICY-2].
 */
export function merge(base: unknown, changes: unknown, path = ''): unknown {
	if (changes === undefined) return base;
	if (!isObject(changes) || isWhole(path)) return changes;
	if (!isObject(base)) {
		const blank = BLANKS.get(path);
		return blank === undefined ? overFigure(base, changes) : merge(blank, changes, path);
	}
	const known = remembered.get(base)?.get(changes);
	if (known !== undefined) return known;
	const merged = mergeObjects(base, changes, path);
	const memory = remembered.get(base) ?? new WeakMap<object, Tree>();
	remembered.set(base, memory.set(changes, merged));
	return merged;
}

function mergeObjects(base: Tree, changes: Tree, path: string): Tree {
	let same = true;
	const entries = new Map(Object.entries(base));
	for (const [key, change] of Object.entries(changes)) {
		const before = entries.get(key);
		const after = merge(before, change, path === '' ? key : `${path}.${key}`);
		if (after === before && entries.has(key)) continue;
		same = false;
		entries.set(key, after);
	}
	return same ? base : Object.fromEntries(entries);
}

/** Figures by region over one figure for all: that one stays the default [POLICY-3]. */
const overFigure = (base: unknown, changes: Tree): Tree =>
	typeof base === 'number' && !Object.hasOwn(changes, 'default')
		? { default: base, ...changes }
		: changes;
