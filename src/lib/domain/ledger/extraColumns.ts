import type { ChunkColumn, ExtraColumn } from './columns';

const PREFIX = 'extra:';

export const extraColumn = (place: number): ExtraColumn => `extra:${place}`;

/** Place of a column without a meaning; null for one with a meaning. */
export const extraPlace = (column: ChunkColumn): number | null =>
	column.startsWith(PREFIX) ? Number(column.slice(PREFIX.length)) : null;

/**
 * Where columns without a meaning go when more are pasted: the same title is the same column,
 * the second of one title the second. New titles come last.
 */
export function placeExtraColumns(
	titles: readonly string[],
	more: readonly string[],
): { readonly titles: readonly string[]; readonly places: readonly number[] } {
	const all = [...titles];
	const taken = new Set<number>();
	const places = more.map((title) => {
		let place = all.findIndex((known, at) => known === title && !taken.has(at));
		if (place === -1) place = all.push(title) - 1;
		taken.add(place);
		return place;
	});
	return { titles: all.length === titles.length ? titles : all, places };
}
