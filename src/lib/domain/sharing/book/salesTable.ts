import type { Inputs } from '../../inputs';
import { columnOf, kindOf, listOf } from '../../ledger/chunkColumns';
import { SALES_COLUMNS, type ColumnId, type SalesColumn } from '../../ledger/columns';
import { extraColumn, extraPlace } from '../../ledger/extraColumns';
import type { Chunk, Ledger } from '../../ledger/ledger';
import { placeOfCell } from '../../ledger/sparseCells';
import { message } from '../../primitives/message';
import { SALES_CLASSES } from '../classes';
import type { OutCell, OutColumn, OutKind, OutTable, OutText } from '../outTable';
import { keyOf } from './fields';

/** Without them a row is no sale: they stand there even when nothing is in them. */
const NEEDED: ReadonlySet<ColumnId> = new Set(['date', 'customer', 'amount']);

/** The whole sales sheet as it was read: what could not be read stands as it was pasted. */
export function salesTable({ ledger, names }: Pick<Inputs, 'ledger' | 'names'>): OutTable {
	const all: readonly ColumnId[] = [
		...SALES_COLUMNS,
		...ledger.extraColumns.map((_, place) => extraColumn(place)),
	];
	const ids = all.filter((id) => NEEDED.has(id) || isFilled(ledger, id));
	const chunkAt = chunkFinder(ledger.chunks);
	return {
		id: 'sales',
		title: message('frame_sheet_sales'),
		columns: ids.map((id) => columnFor(id, ledger.extraColumns)),
		source: { of: 'sales', columns: ids.length },
		rowCount: ledger.chunks.reduce((sum, { rows }) => sum + rows, 0),
		cell(row, column): OutCell {
			const { chunk, from } = chunkAt(row);
			const id = ids[column]!;
			const place = row - from;
			const refused = chunk.refused[placeOfCell(chunk.refused, place, id)];
			if (refused !== undefined) return refused.text;
			const value = columnOf(chunk, id)?.[place];
			if (value === undefined || Number.isNaN(value)) return null;
			return kindOf(id) === 'name' ? names[listOf(id)].name(value) || null : value;
		},
	};
}

const isFilled = ({ chunks }: Ledger, id: ColumnId): boolean =>
	chunks.some(
		(chunk) => columnOf(chunk, id) !== null || chunk.refused.some(({ column }) => column === id),
	);

function columnFor(id: ColumnId, extraTitles: readonly string[]): OutColumn {
	const title = salesColumnTitle(id, extraTitles);
	if (extraPlace(id) === null) {
		const sales = id as SalesColumn;
		return { id, title, kind: kindFor(sales), disclosure: SALES_CLASSES[sales] };
	}
	return { id, title, kind: 'code', disclosure: 'internal' };
}

/** What a column of the sales sheet is called. */
export function salesColumnTitle(id: ColumnId, extraTitles: readonly string[]): OutText {
	const extra = extraPlace(id);
	if (extra === null) return message(`sales_column_${keyOf(id)}`);
	const title = extraTitles[extra] ?? '';
	return title === '' ? message('sales_column_untitled') : title;
}

function kindFor(id: SalesColumn): OutKind {
	if (id === 'order') return 'code';
	if (id === 'quantity') return 'quantity';
	const kind = kindOf(id);
	return kind === 'number' ? 'money' : kind === 'day' ? 'day' : 'text';
}

/** Rows are asked for one after the other: the chunk of the last one is looked at first. */
function chunkFinder(
	chunks: readonly Chunk[],
): (row: number) => { readonly chunk: Chunk; readonly from: number } {
	let from = 0;
	const places = chunks.map((chunk) => {
		const place = { chunk, from };
		from += chunk.rows;
		return place;
	});
	let last = 0;
	return (row) => {
		if (row < (places[last]?.from ?? 0)) last = 0;
		while (row >= places[last]!.from + places[last]!.chunk.rows) last++;
		return places[last]!;
	};
}
