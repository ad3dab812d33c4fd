import { readMonth } from '$lib/domain/primitives/day';
import { ROWS_PER_STEP, type Steps } from '$lib/domain/primitives/steps';
import { isoDay } from '$lib/domain/reading/isoDay';
import { UNKNOWN } from '../format';
import type { GridColumn, GridSource } from '../grid/port';
import { wordColumn, type TableColumn } from './tableColumn';

/** What the figures of a column are: how they are typed into a condition. */
export type FigureKind = 'number' | 'percent' | 'month' | 'day';

/** A column of a grid as sorting and filtering read it. */
export interface SourceColumn {
	readonly data: TableColumn;
	readonly figures: FigureKind;
}

/** Rows between two yields: a cell of a computed table takes a few µs. */
const ROWS = ROWS_PER_STEP / 16;
const PERCENT = 100;

/**
 * Reads the first `rows` of a column. Words are what cells show, in an order of their own where the
 * source has one; figures are what cells hold in plain digits: numbers, percent, months, days. What
 * is unknown, or could not be read as one, is nothing.
 */
export function* sourceColumn(
	column: GridColumn,
	place: number,
	source: GridSource,
	rows: number,
): Steps<SourceColumn> {
	if (column.kind === 'number' || column.kind === 'meter') {
		const values = new Float64Array(rows);
		let figures: FigureKind | null = null;
		for (let row = 0; row < rows; row++) {
			const text = source.raw(row, place);
			values[row] = figureOf(text);
			if (figures === null && !Number.isNaN(values[row]!))
				figures = figureKind(text, source.text(row, place));
			if (row % ROWS === 0) yield row / rows;
		}
		return { data: { kind: 'number', values }, figures: figures ?? 'number' };
	}
	const texts: string[] = [];
	const ranks = new Map<string, number>();
	for (let row = 0; row < rows; row++) {
		const shown = source.text(row, place);
		const text = shown === UNKNOWN ? '' : shown;
		texts.push(text);
		const rank = placeOf(source, row, place);
		if (rank !== null && text !== '') ranks.set(text, Math.min(rank, ranks.get(text) ?? rank));
		if (row % ROWS === 0) yield row / rows;
	}
	const words = wordColumn(texts);
	if (ranks.size === 0) return { data: words, figures: 'number' };
	const last = Math.max(...ranks.values()) + 1;
	// The first place is the largest; a word without one comes after all that have.
	const own = Int32Array.from(words.words, (word) => last - (ranks.get(word) ?? last));
	return { data: { ...words, ranks: own }, figures: 'number' };
}

/** Is it a column of words that stand in the order of a dictionary, and in none of their own? */
export function isWords(
	{ kind, align }: GridColumn,
	place: number,
	source: GridSource,
	rows: number,
): boolean {
	if (kind !== 'text' || align !== 'start') return false;
	for (let row = 0; row < rows; row++) if (placeOf(source, row, place) !== null) return false;
	return true;
}

/** The place of a word in the order of its column; null without one. */
const placeOf = (source: GridSource, row: number, column: number): number | null =>
	source.rank?.(row, column) ?? source.tier?.(row, column)?.place ?? null;

const PLAIN = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(%?)$/i;

function figureOf(text: string): number {
	const plain = PLAIN.exec(text);
	if (plain !== null) return plain[1] === '%' ? parseFloat(text) / PERCENT : Number(text);
	const day = isoDay(text);
	return day > 0 ? day : (readMonth(text) ?? NaN);
}

function figureKind(text: string, shown: string): FigureKind {
	if (shown.endsWith('%')) return 'percent';
	if (PLAIN.test(text)) return 'number';
	return isoDay(text) > 0 ? 'day' : 'month';
}
