import { kindOf } from '$lib/domain/ledger/chunkColumns';
import type { ColumnId } from '$lib/domain/ledger/columns';
import { m } from '$lib/i18n';
import type { GridColumn } from '$lib/ui/grid/port';
import { columnTitle } from './columnTitles';
import type { SortOrder } from './sortRows';

/** px, as they suit what usually stands in a column. */
const WIDTHS: ReadonlyMap<ColumnId, number> = new Map([
	['date', 96],
	['customer', 148],
	['order', 132],
	['product', 148],
	['category', 80],
	['channel', 72],
	['region', 72],
	['shipRegion', 80],
	['manager', 88],
	['quantity', 92],
	['amount', 124],
	['profit', 120],
	['promotion', 112],
]);
const EXTRA_WIDTH = 120;

/** The columns of the sales sheet as the grid draws them; the sorted one shows which way. */
export const gridColumns = (
	columns: readonly ColumnId[],
	extraTitles: readonly string[],
	order: SortOrder | null,
): GridColumn[] =>
	columns.map((column) => {
		const title = columnTitle(column, extraTitles);
		const arrow = order?.column !== column ? '' : order.direction === 'descending' ? '↓' : '↑';
		return {
			id: column,
			title,
			unit: [unitOf(column), arrow].filter((part) => part !== '').join(' '),
			width: Math.max(WIDTHS.get(column) ?? EXTRA_WIDTH, headerWidth(title + unitOf(column))),
			kind: kindOf(column) === 'number' ? 'number' : 'text',
			align: kindOf(column) === 'number' ? 'end' : 'start',
			editable: true,
		};
	});

/** px that a header of 12 px takes: letter, gaps and room for the arrow; CJK is twice as wide. */
const HEADER_ROOM = 52;
const NARROW_SIGN = 7;
const WIDE_SIGN = 12;
const WIDEST = 240;

function headerWidth(words: string): number {
	const signs = [...words].map((sign) => (sign > '\u2e80' ? WIDE_SIGN : NARROW_SIGN));
	return Math.min(WIDEST, HEADER_ROOM + signs.reduce((sum, sign) => sum + sign, 0));
}

function unitOf(column: ColumnId): string {
	if (kindOf(column) !== 'number') return '';
	return column === 'quantity' ? m.sales_unit_pieces() : m.sales_unit_yuan();
}
