import type { GridColumn } from './port';

/** Would these columns be drawn alike? A sheet may say the same columns anew with every figure. */
export function sameColumns(one: readonly GridColumn[], other: readonly GridColumn[]): boolean {
	return (
		one === other ||
		(one.length === other.length && one.every((column, place) => same(column, other[place]!)))
	);
}

const same = (one: GridColumn, other: GridColumn): boolean =>
	one.id === other.id &&
	one.title === other.title &&
	one.unit === other.unit &&
	one.width === other.width &&
	one.kind === other.kind &&
	one.align === other.align &&
	one.editable === other.editable &&
	one.computed === other.computed &&
	one.filtered === other.filtered;
