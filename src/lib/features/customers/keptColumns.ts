import { COMPUTED_COLUMNS, FACT_COLUMNS, FIRST_COLUMNS, type CustomerColumn } from './columns';

const KEY = 'tierplan.columns.customers';
const KNOWN: readonly CustomerColumn[] = [...FACT_COLUMNS, ...COMPUTED_COLUMNS];

/** The columns a planner has chosen; those of a first visit where nothing (sound) was kept. */
export function readColumns(): readonly CustomerColumn[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
		return Array.isArray(kept) ? KNOWN.filter((column) => kept.includes(column)) : FIRST_COLUMNS;
	} catch {
		return FIRST_COLUMNS;
	}
}

/** Keeps them; a full or closed store only costs the choice. */
export function keepColumns(columns: readonly CustomerColumn[]): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(columns));
	} catch {
		return;
	}
}
