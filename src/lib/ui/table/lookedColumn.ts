import { headerWidth } from '../grid/headerWidth';
import type { GridColumn } from '../grid/port';
import type { TableLook } from './tableLook';

/** px for the arrow that opens the menu. */
const MENU = 14;

/** A column with the signs of its order and of its filter in its header. */
export function lookedColumn(column: GridColumn, { keys, filters }: TableLook): GridColumn {
	const unit = [column.unit ?? '', sortSign(keys, column.id)].filter((part) => part !== '');
	const words = [column.title, ...unit].join(' ');
	return {
		...column,
		unit: unit.join(' '),
		width: Math.max(column.width, headerWidth(words) + MENU),
		filtered: filters.has(column.id),
	};
}

/** Which way a column is sorted, and, beside others, how much it counts; empty: it is not. */
export function sortSign(keys: TableLook['keys'], column: string): string {
	const place = keys.findIndex((key) => key.column === column);
	if (place === -1) return '';
	const arrow = keys[place]!.descending ? '↓' : '↑';
	return keys.length === 1 ? arrow : `${arrow}${String(place + 1)}`;
}
