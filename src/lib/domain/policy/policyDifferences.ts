import { isObject } from './parse/readers';
import type { Policy } from './policy';

/** A place where two policies differ. undefined: not there. */
export interface PolicyDifference {
	/** Keys from the top; places in lists as digits. */
	readonly path: readonly string[];
	readonly baseline: unknown;
	readonly value: unknown;
}

/** Choices of shapes: one difference, however many keys they have. */
const WHOLE = new Set(['promotion.pool', 'capacity.travelHours']);

/**
 * Where a policy differs from another, in the order of the policy. Lists whose entries are the same
 * by id are compared entry by entry (a moved cut is one difference), others as a whole.
 */
export function policyDifferences(baseline: Policy, policy: Policy): readonly PolicyDifference[] {
	return compare(baseline, policy, []);
}

function compare(before: unknown, after: unknown, path: readonly string[]): PolicyDifference[] {
	if (before === after) return [];
	const parts = WHOLE.has(path.join('.')) ? null : partsOf(before, after);
	if (parts === null) {
		const same = JSON.stringify(before) === JSON.stringify(after);
		return same ? [] : [{ path, baseline: before, value: after }];
	}
	return parts.flatMap(([key, was, is]) => compare(was, is, [...path, key]));
}

/** Both values part by part; null where they can only be compared as wholes. */
function partsOf(before: unknown, after: unknown): [string, unknown, unknown][] | null {
	if (isObject(before) && isObject(after)) {
		const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
		return [...keys].map((key) => [key, before[key], after[key]]);
	}
	if (!Array.isArray(before) || !Array.isArray(after)) return null;
	const was = before as readonly unknown[];
	const is = after as readonly unknown[];
	const alike =
		was.length === is.length &&
		was.every((each, place) => hasId(each) && idOf(each) === idOf(is[place]));
	return alike ? was.map((each, place) => [String(place), each, is[place]]) : null;
}

const idOf = (entry: unknown): unknown => (isObject(entry) ? entry['id'] : undefined);
const hasId = (entry: unknown): boolean => idOf(entry) !== undefined;
