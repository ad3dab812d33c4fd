import { m } from '$lib/i18n';
import { formatCount } from '../../format';
import { getLocale } from '$lib/i18n/locale.svelte';
import { fitColumns } from '../fitColumns';
import { changeRows, clear, fillAlong } from '../gestures';
import { openMenu, trace } from '../keys';
import type { LiveGrid } from '../live';
import { rowSpans } from '../several/rowSpans';
import { takeSelection } from './takeSelection';

/** One line of the menu of a cell. */
export interface CellVerb {
	readonly label: string;
	/** The keys that do the same. */
	readonly keys?: string;
	/** The menu stays, or something else takes its place: the keys do not go back to the grid. */
	readonly opens?: boolean;
	act(): void;
}

/**
 * What can be done with the selected cells, as the menu of a workbook lists it: groups of verbs, and
 * none that means nothing here. onpaste: reads the clipboard, which a browser may refuse.
 */
export function cellVerbs(grid: LiveGrid, onpaste: () => void): readonly (readonly CellVerb[])[] {
	const { range, view } = grid;
	if (range === null) return [];
	const open = view.columns
		.slice(range.fromColumn, range.toColumn + 1)
		.some(({ editable }) => editable);
	const fit = (): void => {
		fitColumns(grid, range.fromColumn, range.toColumn);
	};
	const groups = [
		[
			open && {
				...{ label: m.grid_cell_cut(), keys: 'Ctrl+X' },
				act: () => {
					takeSelection(grid, { cut: true });
				},
			},
			{ label: m.grid_cell_copy(), keys: 'Ctrl+C', act: () => takeSelection(grid, { cut: false }) },
			(open || view.onpaste !== undefined) && {
				...{ label: m.grid_cell_paste(), keys: 'Ctrl+V', opens: true, act: onpaste },
			},
		],
		[
			open && {
				label: m.grid_cell_clear(),
				keys: 'Delete',
				act: () => {
					clear(grid);
				},
			},
			open &&
				range.toRow > range.fromRow && {
					...{ label: m.grid_cell_fill(), keys: 'Ctrl+D' },
					act: () => {
						fillAlong(grid, 'down');
					},
				},
		],
		noteVerbs(grid),
		rowVerbs(grid),
		[
			view.onlike !== undefined &&
				grid.active !== null && {
					label: m.grid_cell_like(),
					act: () => grid.active !== null && view.onlike?.(grid.active.row, grid.active.column),
				},
			view.onmenu !== undefined && {
				...{ label: m.grid_cell_column(), keys: 'Ctrl+Shift+L' },
				act: () => void openMenu(grid),
			},
			{ label: m.grid_cell_fit(), act: fit },
		],
		view.ontrace === undefined
			? []
			: [
					{ label: m.grid_cell_trace_down(), keys: 'Ctrl+[', act: () => void trace(grid, 'down') },
					{ label: m.grid_cell_trace_up(), keys: 'Ctrl+]', act: () => void trace(grid, 'up') },
				],
	];
	return groups
		.map((group) => group.filter((verb): verb is CellVerb => verb !== false))
		.filter((group) => group.length > 0);
}

/** Of the active cell. */
function noteVerbs(grid: LiveGrid): (CellVerb | false)[] {
	const { active, view, notes } = grid;
	if (active === null || notes === null || view.onannotate === undefined) return [];
	const { row, column } = active;
	const noted = (view.source.note?.(row, column) ?? null) !== null;
	return [
		{
			label: noted ? m.grid_note_edit() : m.grid_note_write(),
			...{ keys: 'Shift+F2', act: () => void notes.write(grid) },
		},
		noted && { label: m.grid_note_delete(), act: () => view.onannotate?.(row, column, '') },
		{
			label: m.grid_note_next(),
			act: () => {
				notes.walk(grid, 1);
			},
		},
		{
			label: m.grid_note_before(),
			act: () => {
				notes.walk(grid, -1);
			},
		},
	];
}

/** By rows, whether whole ones are selected or some of their cells. */
function rowVerbs(grid: LiveGrid): (CellVerb | false)[] {
	const { ranges, view } = grid;
	if (view.onrows === undefined) return [];
	const count = rowSpans(ranges).reduce((sum, { fromRow, toRow }) => sum + toRow - fromRow + 1, 0);
	const rows = formatCount(count, getLocale());
	return [
		{
			...{ label: m.grid_cell_insert({ rows }), keys: 'Ctrl++' },
			act: () => {
				changeRows(grid, 'insert');
			},
		},
		{
			...{ label: m.grid_cell_delete({ rows }), keys: 'Ctrl+−' },
			act: () => {
				changeRows(grid, 'delete');
			},
		},
	];
}
