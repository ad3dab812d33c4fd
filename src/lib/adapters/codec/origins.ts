import type { Origin } from '../../domain/ledger/origin';
import { isCount, isFields, isText } from './shapes';

/** What to write of the tables that were noted since: nothing when there are none, as before. */
export function encodeOriginChange(
	before: readonly Origin[],
	after: readonly Origin[],
): { readonly origins?: readonly [number, readonly Origin[]] } {
	let kept = 0;
	while (kept < before.length && before[kept] === after[kept]) kept++;
	return kept === before.length && kept === after.length
		? {}
		: { origins: [kept, after.slice(kept)] };
}

/** Applies what `encodeOriginChange` wrote; null when it is none. */
export function applyOriginChange(
	before: readonly Origin[],
	json: unknown,
): readonly Origin[] | null {
	if (json === undefined) return before;
	if (!Array.isArray(json)) return null;
	const [kept, added] = json as readonly unknown[];
	const more = readOrigins(added);
	if (!isCount(kept) || kept > before.length || more === null) return null;
	return [...before.slice(0, kept), ...more];
}

/** A list of tables from JSON; null when it is none. */
export function readOrigins(json: unknown): readonly Origin[] | null {
	if (!Array.isArray(json)) return null;
	const origins: Origin[] = [];
	for (const item of json as readonly unknown[]) {
		if (!isFields(item)) return null;
		const { name, sheet, hash, at, first, rows, sourceRow } = item;
		if (!isText(name) || !isText(sheet) || !isText(hash)) return null;
		if (!isCount(at) || !isCount(first) || !isCount(rows)) return null;
		if (!isCount(sourceRow)) return null;
		origins.push({ name, sheet, hash, at, first, rows, sourceRow });
	}
	return origins;
}
