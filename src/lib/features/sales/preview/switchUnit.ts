import type { ImportChoices, ImportDraft, SourceColumn } from '$lib/application/importing';

/** Months and the total beside them share one unit. */
const shared = ({ meaning }: SourceColumn): boolean =>
	meaning.kind === 'month' || meaning.kind === 'total';

/**
 * The factors after the unit of a column was switched: off where the table's own is applied, back
 * to it where it was off. The months of a wide table are switched together.
 */
export function switchUnit(
	{ columns }: ImportDraft,
	{ factors }: ImportChoices,
	index: number,
): ReadonlyMap<number, number> {
	const next = new Map(factors);
	const column = columns.find((each) => each.index === index);
	if (column === undefined) return next;
	const together = shared(column) ? columns.filter(shared) : [column];
	for (const each of together) {
		if (column.factor === 1) next.delete(each.index);
		else if (each.factor !== 1) next.set(each.index, 1);
	}
	return next;
}
