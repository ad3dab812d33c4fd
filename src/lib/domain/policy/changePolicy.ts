import { isObject } from './parse/readers';
import type { PolicyChanges } from './policy';

/** Keys from the top: `promotion.capRate`, or a list where a name holds a dot. */
export type PolicyPath = string | readonly string[];

type Tree = Readonly<Record<string, unknown>>;

export const keysOf = (path: PolicyPath): readonly string[] =>
	typeof path === 'string' ? path.split('.') : path;

/**
 * Changes with one more value; everything beside the path is shared. Lists (`segments`, `teams`)
 * and the pool are values of their own: give them whole. Nothing is checked here: `resolvePolicy`
 * says whether the policy that comes out is in order.
 */
export function changePolicy(
	changes: PolicyChanges,
	path: PolicyPath,
	value: unknown,
): PolicyChanges {
	return put(changes, keysOf(path), value);
}

function put(tree: Tree, [key, ...rest]: readonly string[], value: unknown): Tree {
	if (key === undefined) throw new Error('a policy path has at least one key');
	const below = Object.hasOwn(tree, key) && isObject(tree[key]) ? tree[key] : {};
	return withKey(tree, key, rest.length === 0 ? value : put(below, rest, value));
}

/** Changes without the value at a path: it follows the baseline again. Empty branches go too. */
export function restorePolicy(changes: PolicyChanges, path: PolicyPath): PolicyChanges {
	return take(changes, keysOf(path));
}

function take(tree: Tree, [key, ...rest]: readonly string[]): Tree {
	if (key === undefined || !Object.hasOwn(tree, key)) return tree;
	const below = tree[key];
	if (rest.length > 0) {
		if (!isObject(below)) return tree;
		const left = take(below, rest);
		if (left === below) return tree;
		if (Object.keys(left).length > 0) return withKey(tree, key, left);
	}
	return Object.fromEntries(Object.entries(tree).filter(([each]) => each !== key));
}

/** Built from entries: a key like `__proto__` becomes an ordinary one and reaches no prototype. */
const withKey = (tree: Tree, key: string, value: unknown): Tree =>
	Object.fromEntries([...Object.entries(tree).filter(([each]) => each !== key), [key, value]]);
