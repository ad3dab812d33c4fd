import { COMPUTED_COLUMNS, FIRST_COLUMNS, type CustomerColumn } from './columns';
import { FACT_COLUMNS } from './factColumns';
import { isOwn, type SheetId } from './ownColumns';

const KEY = 'tierplan.columns.customers';
const KNOWN: ReadonlySet<string> = new Set([...FACT_COLUMNS, ...COMPUTED_COLUMNS]);
/** Before the name of a column of the sheet's own that was put away: a new one stands there at once. */
const AWAY = '-';

/** What a planner has chosen in this browser. */
export interface KeptColumns {
	/** In their order; null: nobody has chosen. Those put away stand among them with a sign. */
	readonly columns: readonly string[] | null;
	/** Columns that stay at the left; null: as many as by itself. */
	readonly frozen: number | null;
}

/** What was kept; nothing where nothing sound was. Up to version 1 it was a list of columns alone. */
export function readKept(): KeptColumns {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
		if (Array.isArray(kept)) return { columns: textsOf(kept), frozen: null };
		if (typeof kept !== 'object' || kept === null) return { columns: null, frozen: null };
		const { columns, frozen } = kept as Readonly<Record<string, unknown>>;
		return {
			columns: Array.isArray(columns) ? textsOf(columns) : null,
			frozen: Number.isSafeInteger(frozen) && (frozen as number) >= 0 ? (frozen as number) : null,
		};
	} catch {
		return { columns: null, frozen: null };
	}
}

/** Keeps it; a full or closed store only costs the choice. */
export function keepKept(kept: KeptColumns): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(kept));
	} catch {
		return;
	}
}

/**
 * The columns to show, in the order they were put in; those of a first visit where nobody has
 * chosen. own: the columns that this workbook alone has: a new one stands behind the others of its own.
 */
export function shownColumns(
	{ columns }: KeptColumns,
	own: readonly SheetId[],
): readonly CustomerColumn[] {
	if (columns === null) return [...own, ...FIRST_COLUMNS];
	const isThere = (id: string): id is CustomerColumn =>
		KNOWN.has(id) || own.some((each) => each === id);
	const there = columns.filter(isThere);
	const fresh = own.filter((id) => !columns.includes(id) && !columns.includes(AWAY + id));
	const after = there.findLastIndex((id) => isOwn(id) || id === 'number') + 1;
	return there.toSpliced(after, 0, ...fresh);
}

/** What is kept after these columns were chosen, with what was put away in other workbooks. */
export function chosenColumns(
	kept: KeptColumns,
	columns: readonly CustomerColumn[],
	own: readonly SheetId[],
): KeptColumns {
	const earlier = (kept.columns ?? []).filter(
		(each) => each.startsWith(AWAY) && !own.some((id) => each === AWAY + id),
	);
	const away = own.filter((column) => !columns.includes(column)).map((column) => AWAY + column);
	return { ...kept, columns: [...columns, ...earlier, ...away] };
}

const textsOf = (values: readonly unknown[]): readonly string[] =>
	values.filter((each) => typeof each === 'string');
