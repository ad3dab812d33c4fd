import { COMPUTED_COLUMNS, FIRST_COLUMNS, type CustomerColumn } from './columns';
import { FACT_COLUMNS } from './factColumns';
import type { SheetId } from './ownColumns';

const KEY = 'tierplan.columns.customers';
const KNOWN: readonly CustomerColumn[] = [...FACT_COLUMNS, ...COMPUTED_COLUMNS];
/** Before the name of a column of the sheet's own that was put away: a new one stands there at once. */
const AWAY = '-';

/**
 * The columns a planner has chosen, those of the sheet's own first; those of a first visit where
 * nothing (sound) was kept. own: the columns that this workbook alone has.
 */
export function readColumns(own: readonly SheetId[] = []): readonly CustomerColumn[] {
	const kept = readKept();
	const shown = own.filter((column) => kept?.includes(`${AWAY}${column}`) !== true);
	const others = kept === null ? FIRST_COLUMNS : KNOWN.filter((column) => kept.includes(column));
	return [...shown, ...others];
}

/** Keeps them; a full or closed store only costs the choice. */
export function keepColumns(
	columns: readonly CustomerColumn[],
	own: readonly SheetId[] = [],
): void {
	const earlier = (readKept() ?? []).filter(
		(each) =>
			typeof each === 'string' && each.startsWith(AWAY) && !own.some((id) => each === AWAY + id),
	);
	const away = own.filter((column) => !columns.includes(column)).map((column) => AWAY + column);
	try {
		localStorage.setItem(KEY, JSON.stringify([...columns, ...earlier, ...away]));
	} catch {
		return;
	}
}

function readKept(): readonly unknown[] | null {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
		return Array.isArray(kept) ? kept : null;
	} catch {
		return null;
	}
}
