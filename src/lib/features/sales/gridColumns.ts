import { kindOf } from '$lib/domain/ledger/chunkColumns';
import type { ColumnId } from '$lib/domain/ledger/columns';
import { m } from '$lib/i18n';
import { headerWidth } from '$lib/ui/grid/headerWidth';
import type { GridColumn } from '$lib/ui/grid/port';
import { columnTitle } from './columnTitles';
import { sortSign } from '$lib/ui/table/lookedColumn';
import type { SalesLook } from './salesLook';

/** px, as they suit what usually stands in a column: on a screen of 1440 px all of them are seen at once. */
const WIDTHS: ReadonlyMap<ColumnId, number> = new Map([
	['date', 88],
	['customer', 128],
	['order', 116],
	['product', 110],
	['category', 62],
	['channel', 60],
	['region', 60],
	['shipRegion', 72],
	['manager', 84],
	['quantity', 74],
	['amount', 106],
	['profit', 96],
	['promotion', 96],
	['sellThrough', 96],
]);
const EXTRA_WIDTH = 120;

/** The columns of the sales sheet as the grid draws them; the sorted one shows which way. */
export const gridColumns = (
	columns: readonly ColumnId[],
	extraTitles: readonly string[],
	{ keys, filters }: SalesLook,
): GridColumn[] =>
	columns.map((column) => {
		const title = columnTitle(column, extraTitles);
		const arrow = sortSign(keys, column);
		return {
			id: column,
			title,
			unit: [unitOf(column), arrow].filter((part) => part !== '').join(' '),
			width: Math.max(
				WIDTHS.get(column) ?? EXTRA_WIDTH,
				titleWidth([title, unitOf(column)].join(' ').trim()) + arrow.length * ARROW,
			),
			kind: kindOf(column) === 'number' ? 'number' : 'text',
			align: kindOf(column) === 'number' ? 'end' : 'start',
			editable: true,
			filtered: filters.has(column),
		};
	});

/** px for the letter before the title, and for each sign of the arrow of a sorted column. */
const LETTER = 17;
const ARROW = 15;
const WIDEST = 240;

const titleWidth = (words: string): number => Math.min(WIDEST, LETTER + headerWidth(words));

function unitOf(column: ColumnId): string {
	if (kindOf(column) !== 'number') return '';
	return column === 'quantity' ? m.sales_unit_pieces() : m.sales_unit_yuan();
}
