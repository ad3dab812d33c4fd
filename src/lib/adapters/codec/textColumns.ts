import type { OwnColumn } from '../../domain/customer/sheet';
import { isCount, isFields, isListOf, isText, isTexts } from './shapes';

/** More changed cells than this, and a column is written whole. */
const CELL_LIMIT = 256;

type Texts = readonly string[];

/** What turns one column of texts into another: a few cells, or the column. */
export function encodeTexts(was: Texts, now: Texts): unknown {
	const cells: [number, string][] = [];
	for (let code = 0; code < now.length; code++) {
		if (code < was.length && was[code] === now[code]) continue;
		if (cells.length === CELL_LIMIT) return { values: now };
		cells.push([code, now[code] ?? '']);
	}
	return { length: now.length, cells };
}

/** Applies what `encodeTexts` wrote; null when it is none. */
export function textsAfter(was: Texts, change: unknown): Texts | null {
	if (!isFields(change)) return null;
	const { values, length, cells } = change;
	if (isTexts(values)) return values;
	if (!isCount(length) || !isCells(cells) || length > was.length + cells.length) return null;
	const column = was.slice(0, length);
	for (const [code, text] of cells) {
		// Cells come in rising order, so one past the end is the next of a longer column.
		if (code > column.length || code >= length) return null;
		column[code] = text;
	}
	return column.length === length ? column : null;
}

const isCells = isListOf(
	(cell): cell is readonly [number, string] =>
		Array.isArray(cell) && cell.length === 2 && isCount(cell[0]) && isText(cell[1]),
);

/** The planner's own columns in their order; null in the place of a change: the column stays as it was. */
export const encodeOwnChange = (
	before: readonly OwnColumn[],
	after: readonly OwnColumn[],
): unknown =>
	after.map((column) => {
		const was = before.find(({ title }) => title === column.title);
		return [column.title, was === column ? null : encodeTexts(was?.values ?? [], column.values)];
	});

/** Applies what `encodeOwnChange` wrote; null when it is none, or a title stands twice. */
export function applyOwnChange(
	before: readonly OwnColumn[],
	json: unknown,
): readonly OwnColumn[] | null {
	if (!Array.isArray(json)) return null;
	const titles = new Set<string>();
	const columns: OwnColumn[] = [];
	for (const entry of json as readonly unknown[]) {
		if (!Array.isArray(entry)) return null;
		const [title, change] = entry as readonly unknown[];
		if (!isText(title) || titles.has(title)) return null;
		titles.add(title);
		const was = before.find((column) => column.title === title);
		const values = change === null ? null : textsAfter(was?.values ?? [], change);
		if (change === null ? was === undefined : values === null) return null;
		columns.push(values === null ? was! : { title, values });
	}
	return columns;
}
