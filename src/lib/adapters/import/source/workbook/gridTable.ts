import type { Month } from '$lib/domain/primitives/units';
import { DelimitedTable } from '../../../codec/delimitedTable';
import { CELL_KIND, type Merge, type SheetPart } from '../rawSheet';
import { exactNumberText } from '../numberText';
import type { RawCell, RawGrid } from './rawGrid';

/** Some rows of a sheet that become rows of the table. */
export interface GridPart {
	readonly grid: RawGrid;
	/** First row of the sheet that is taken, from 0. */
	readonly from: number;
	/** Stated over its header. */
	readonly month: Month | null;
}

export interface GridTable {
	readonly table: DelimitedTable;
	readonly kinds: Uint8Array;
	readonly merges: readonly Merge[];
	readonly parts: readonly SheetPart[];
}

/** Keeps cells apart in the text; no reader looks for it, as every cell has its place. */
const BETWEEN = '\t';

/** Sheets under one another, as a table of texts with the kind of each cell. */
export function gridTable(gridParts: readonly GridPart[]): GridTable {
	const sizes = gridParts.map(({ grid, from }) => grid.rows.slice(from));
	const rows = sizes.reduce((sum, taken) => sum + taken.length, 0);
	const cells = sizes.reduce(
		(sum, taken) => sum + taken.reduce((inner, row) => inner + row.length, 0),
		0,
	);
	const places = {
		from: new Int32Array(cells),
		to: new Int32Array(cells),
		kinds: new Uint8Array(cells),
		rowStart: new Int32Array(rows + 1),
	};
	const texts: string[] = [];
	const parts: SheetPart[] = [];
	const merges: Merge[] = [];
	let row = 0;
	let place = 0;
	let end = 0;
	for (const { grid, from, month } of gridParts) {
		const stated = month === null ? {} : { month };
		parts.push({ sheet: grid.name, row, sourceRow: from + 1, ...stated });
		for (const merge of grid.merges)
			if (merge.row >= from) merges.push({ ...merge, row: merge.row - from + row });
		for (const cellsOfRow of grid.rows.slice(from)) {
			for (const cell of cellsOfRow) {
				const text = textOf(cell);
				texts.push(text);
				places.from[place] = end;
				places.to[place] = end + text.length;
				places.kinds[place++] = kindOf(cell);
				end += text.length + BETWEEN.length;
			}
			places.rowStart[++row] = place;
		}
	}
	const width = Math.max(0, ...gridParts.map(({ grid }) => grid.columns));
	return {
		table: new DelimitedTable(
			texts.join(BETWEEN),
			rows,
			width,
			places.rowStart,
			places.from,
			places.to,
			[],
		),
		kinds: places.kinds,
		merges,
		parts,
	};
}

export function textOf(cell: RawCell | undefined): string {
	switch (typeof cell) {
		case 'string':
			return cell;
		case 'number':
			return exactNumberText(cell);
		case 'boolean':
			return cell ? 'TRUE' : 'FALSE';
		default:
			return cell?.text ?? '';
	}
}

function kindOf(cell: RawCell): number {
	switch (typeof cell) {
		case 'string':
			return CELL_KIND.text;
		case 'number':
			return CELL_KIND.number;
		case 'boolean':
			return CELL_KIND.truth;
		default:
			return cell?.kind ?? CELL_KIND.text;
	}
}
