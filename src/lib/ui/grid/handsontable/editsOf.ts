import type { CellEdit } from '../port';

/** Row in the page, property of the column, value before, value after; null: withdrawn by a hook. */
type Change<Property> = readonly [number, Property, unknown, unknown];

const text = (value: unknown): string =>
	typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** The grid's changes as edits of the sheet; cells that stay as they were are left out. */
export function editsOf<Property>(
	changes: readonly (Change<Property> | null)[],
	pageFrom: number,
	columnOf: (property: Property) => number,
): CellEdit[] {
	const edits: CellEdit[] = [];
	for (const change of changes) {
		if (change === null) continue;
		const [row, property, before, after] = change;
		if (text(before) === text(after)) continue;
		edits.push({ row: row + pageFrom, column: columnOf(property), text: text(after) });
	}
	return edits;
}
