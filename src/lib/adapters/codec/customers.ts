import { ATTRIBUTE_IDS, type AttributeId } from '../../domain/customer/attributes';
import type { AttributeValue, CustomerNote, CustomerSheet } from '../../domain/customer/sheet';
import { ok, refuse, type Result } from '../../domain/primitives/result';
import type { Damage } from './damage';
import { isCount, isFields, isListOf, isText, type Fields } from './shapes';
import { applyOwnChange, encodeOwnChange, encodeTexts, textsAfter } from './textColumns';

/** More changed cells than this, and a column is written whole. */
const CELL_LIMIT = 256;

type Column = readonly AttributeValue[];

const isValue = (value: unknown): value is AttributeValue =>
	value === null || typeof value === 'string' || typeof value === 'number';
const isColumn = isListOf(isValue);

/** The customer sheet as JSON: the columns that are there, in a fixed order. */
export const encodeCustomers = (sheet: CustomerSheet): unknown => ({
	columns: ATTRIBUTE_IDS.flatMap((id) => {
		const column = sheet.columns.get(id);
		return column === undefined ? [] : [[id, { values: whole(column) }]];
	}),
	...textsOf({ columns: new Map() }, sheet),
});

/** What turns `before` into `after`: a few cells of a column, or the column, or null (gone). */
export const encodeCustomerChange = (before: CustomerSheet, after: CustomerSheet): unknown => ({
	columns: ATTRIBUTE_IDS.flatMap((id): readonly unknown[] => {
		const was = before.columns.get(id);
		const now = after.columns.get(id);
		if (was === now) return [];
		if (now === undefined) return [[id, null]];
		const cells = was === undefined ? null : differingCells(was, now);
		return [[id, cells === null ? { values: whole(now) } : { length: now.length, cells }]];
	}),
	...textsOf(before, after),
});

/** The planner's own columns, the numbers and the notes, where they changed: written only then, as before there were any. */
const textsOf = (before: CustomerSheet, after: CustomerSheet): object => ({
	...(before.own === after.own ? {} : { own: encodeOwnChange(before.own ?? [], after.own ?? []) }),
	...(before.numbers === after.numbers
		? {}
		: { numbers: encodeTexts(before.numbers ?? [], after.numbers ?? []) }),
	...(before.notes === after.notes
		? {}
		: { notes: (after.notes ?? []).map(({ customer, column, text }) => [customer, column, text]) }),
});

/** A hole in a column is unknown, as null is. */
const whole = (column: Column): Column => Array.from(column, (value) => value ?? null);

function differingCells(was: Column, now: Column): readonly [number, AttributeValue][] | null {
	const cells: [number, AttributeValue][] = [];
	for (let code = 0; code < now.length; code++) {
		if (code < was.length && Object.is(was[code], now[code])) continue;
		if (cells.length === CELL_LIMIT) return null;
		cells.push([code, now[code] ?? null]);
	}
	return cells;
}

/** Applies what either of the two wrote; `before` is empty for a whole sheet. */
export function applyCustomers(
	before: CustomerSheet,
	json: unknown,
): Result<CustomerSheet, Damage> {
	if (!isFields(json) || !Array.isArray(json['columns'])) return refuse('malformed');
	const columns = new Map<AttributeId, Column>(before.columns);
	for (const entry of json['columns'] as readonly unknown[]) {
		if (!Array.isArray(entry)) return refuse('malformed');
		const [name, change] = entry as readonly unknown[];
		const id = ATTRIBUTE_IDS.find((each) => each === name);
		if (id === undefined) return refuse('out-of-range');
		if (change === null) {
			columns.delete(id);
			continue;
		}
		const column = isFields(change) ? columnAfter(columns.get(id) ?? [], change) : null;
		if (column === null) return refuse('malformed');
		columns.set(id, column);
	}
	const own =
		json['own'] === undefined ? before.own : applyOwnChange(before.own ?? [], json['own']);
	const numbers =
		json['numbers'] === undefined
			? before.numbers
			: textsAfter(before.numbers ?? [], json['numbers']);
	const notes = json['notes'] === undefined ? before.notes : readNotes(json['notes']);
	if (own === null || numbers === null || notes === null) return refuse('malformed');
	return ok({
		columns,
		...(own === undefined ? {} : { own }),
		...(numbers === undefined ? {} : { numbers }),
		...(notes === undefined ? {} : { notes }),
	});
}

/** null when they are none. */
function readNotes(json: unknown): readonly CustomerNote[] | null {
	if (!Array.isArray(json)) return null;
	const notes: CustomerNote[] = [];
	for (const entry of json as readonly unknown[]) {
		if (!Array.isArray(entry)) return null;
		const [customer, column, text] = entry as readonly unknown[];
		if (!isCount(customer) || !isText(column) || !isText(text) || text === '') return null;
		notes.push({ customer, column, text });
	}
	return notes;
}

function columnAfter(was: Column, change: Fields): Column | null {
	if (isColumn(change['values'])) return change['values'];
	const { length, cells } = change;
	if (!isCount(length) || !Array.isArray(cells) || length > was.length + cells.length) return null;
	const column: AttributeValue[] = was.slice(0, length);
	for (const cell of cells as readonly unknown[]) {
		if (!Array.isArray(cell)) return null;
		const [code, value] = cell as readonly unknown[];
		// Cells come in rising order, so one past the end is the next of a longer column.
		if (!isCount(code) || code > column.length || code >= length || !isValue(value)) return null;
		column[code] = value;
	}
	return column.length === length ? column : null;
}
