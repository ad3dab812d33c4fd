import { LIMITS } from '$lib/domain/limits';
import { message, type Message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';
import type { OpenedSource, SourceChoices } from '../rawSheet';
import { chooseSheets } from './chooseSheets';
import { gridTable } from './gridTable';
import type { RawBook } from './rawGrid';

/** The sheets of a workbook that are wanted → one table. */
export function openWorkbook(
	name: string,
	{ grids, date1904, unreadable, stray = null }: RawBook,
	choices: SourceChoices,
): Result<OpenedSource, Message> {
	const { parts: chosenParts, chosen, notices } = chooseSheets(grids, choices);
	if (chosenParts.length === 0) return refuse(message('import_workbook_empty'));
	const wide = chosenParts.find(({ grid }) => grid.columns > LIMITS.importColumns);
	if (wide !== undefined)
		return refuse(
			message('import_sheet_too_wide', {
				sheet: wide.grid.name,
				columns: wide.grid.columns,
				limit: LIMITS.importColumns,
			}),
		);
	const { table, kinds, merges, parts } = gridTable(chosenParts);
	const unvalued = chosenParts.reduce((sum, { grid }) => sum + grid.unvalued, 0);
	return ok({
		name,
		sheets: grids.map((grid, index) => ({
			index,
			name: grid.name,
			rows: grid.rows.length,
			columns: grid.columns,
			hidden: grid.hidden,
			chosen: chosen.has(index),
		})),
		encoding: null,
		table,
		kinds,
		merges,
		date1904,
		parts,
		notices: [
			...notices,
			...unreadable.map((sheet) => message('import_sheet_unreadable', { sheet })),
			...(stray === null
				? []
				: [message('import_texts_missing', { cells: stray.cells, place: stray.first })]),
			...(unvalued > 0 ? [message('import_formulas_unvalued', { cells: unvalued })] : []),
		],
	});
}
