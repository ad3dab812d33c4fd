import { monthOfDay, NO_DAY } from '../../primitives/day';
import type { Month } from '../../primitives/units';
import type { SalesBatch } from '../batch';
import type { NameBook } from '../ledger';
import { NO_NAME } from '../names';
import type { Names } from '../textNames';

/** Part of a sheet: some months, both ends inclusive, and some regions (null: all of them). */
export interface Scope {
	readonly from: Month;
	readonly to: Month;
	readonly regions: readonly string[] | null;
}

/** What a batch covers: from its first month to its last one; null without a date. */
export function scopeOf({ day }: SalesBatch): Scope | null {
	let first = Infinity;
	let last = NO_DAY;
	for (const each of day) {
		if (each === NO_DAY) continue;
		if (each < first) first = each;
		if (each > last) last = each;
	}
	return last === NO_DAY ? null : { from: monthOfDay(first), to: monthOfDay(last), regions: null };
}

/** The regions a batch names, each once, in its order. */
export function regionsOf({ texts, names }: SalesBatch): readonly string[] {
	const used = new Set(texts.region ?? []);
	return [...new Set([...names.region].filter((_, code) => used.has(code)))];
}

/** Whether a row with this day and this code of a region lies in the scope. */
export type InScope = (day: number, region: number) => boolean;

/** regionNames: the names behind the codes that will be asked for. */
export function inScope(scope: Scope, regionNames: Names): InScope {
	const { from, to } = scope;
	const chosen = scope.regions === null ? null : new Set(scope.regions);
	const inside = Uint8Array.from(regionNames, (name) => (chosen?.has(name) === true ? 1 : 0));
	return (day, region) => {
		if (day === NO_DAY) return false;
		const month = monthOfDay(day);
		if (month < from || month > to) return false;
		return chosen === null || (region !== NO_NAME && inside[region] === 1);
	};
}

/** The same for rows of the sheet. */
export const inSheetScope = (scope: Scope, { region }: NameBook): InScope =>
	inScope(scope, region.from(0));
