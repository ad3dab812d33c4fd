import { dayInMonth, NO_DAY } from '$lib/domain/primitives/day';
import { MONTHS_PER_YEAR } from '$lib/domain/primitives/units';
import { readDay } from '$lib/domain/reading/readDay';
import { isFigure } from '$lib/domain/reading/readNumber';
import type { DelimitedTable } from '../../codec/delimitedTable';
import type { Merge } from '../source/rawSheet';
import { joinTitles } from './joinTitles';
import { captionUnit, isUnit } from './moneyUnit';
import type { Title } from './readTitle';
import { yearIn } from './yearIn';

/** Rows in which a header is looked for, and rows that one header may have. */
const HEAD_ROWS = 30;
const MOST_HEADER_ROWS = 3;
/** Titles that make a header; a row of sales seldom has two cells that read like titles. */
const ENOUGH_TITLES = 2;
/** What a known year adds to a month: it decides between equals and never outweighs a title. */
/** So many numbers in a row are no accident. */
const FEWEST_BARE_MONTHS = 6;
const YEAR_WEIGHT = 1 / 1000;

/** The rows of a header: the last one, and how many there are. */
export interface HeaderPlace {
	readonly row: number;
	readonly rows: number;
}

/** The titles of a table with its merged header cells spread over their columns. */
export class HeaderRows {
	readonly #table: DelimitedTable;
	readonly #merges: readonly Merge[];
	readonly #end: number;

	/** end: of the rows that hold anything. */
	constructor(table: DelimitedTable, merges: readonly Merge[], end: number) {
		this.#table = table;
		this.#merges = merges;
		this.#end = end;
	}

	titles({ row, rows }: HeaderPlace): readonly Title[] {
		const starts = new Set<number>();
		const above = Array.from({ length: rows - 1 }, (_, at) =>
			this.#spread(row - rows + 1 + at, starts),
		);
		const months = bareMonths(this.#table.row(row));
		return Array.from({ length: this.#table.width }, (_, column) => {
			const groups = above.map((cells) => cells[column] ?? '');
			const cell = this.#table.cell(row, column);
			const title = joinTitles([...groups, months.has(column) ? `${cell.trim()}月` : cell]);
			return months.has(column) ? { ...title, text: joinTitles([...groups, cell]).text } : title;
		});
	}

	/** The rows with the most known titles; else the first row of texts over a row with a number. */
	find(): HeaderPlace | null {
		let best: HeaderPlace | null = null;
		let most = ENOUGH_TITLES - YEAR_WEIGHT;
		for (let row = 0; row < Math.min(this.#end, HEAD_ROWS); row++) {
			const place = this.best(row);
			const score = this.#score(place);
			if (score > most) {
				best = place;
				most = score;
			}
		}
		return best === null ? this.#firstTexts() : this.#withRowsBelow(best);
	}

	/** The header that ends with this row: as many rows as add something. */
	best(row: number): HeaderPlace {
		let best: HeaderPlace = { row, rows: 1 };
		if (this.#isBody(row)) return best;
		let most = this.#score(best);
		for (let rows = 2; rows <= Math.min(MOST_HEADER_ROWS, row + 1); rows++) {
			if (!this.#mayStandAbove(row - rows + 1)) break;
			const score = this.#score({ row, rows });
			if (score > most) {
				best = { row, rows };
				most = score;
			}
		}
		return best;
	}

	/** Different meanings among the titles; 0 when the last row reads like a row of sales. */
	#score(place: HeaderPlace): number {
		if (this.#isBody(place.row)) return 0;
		const meanings = new Set<string>();
		let years = 0;
		let facts = 0;
		for (const { month, role, attribute } of this.titles(place)) {
			if (role === null && attribute !== null) facts++;
			if (month !== null) {
				meanings.add(`${month.year ?? ''}-${month.month}-${month.measure ?? ''}`);
				if (month.year !== null) years++;
			} else if (role !== null) meanings.add(role);
		}
		// 客户 and 影响力: a few facts about customers are a header where nothing better stands.
		if (meanings.size === 1 && meanings.has('customer') && facts > 0) return ENOUGH_TITLES;
		return meanings.size + years * YEAR_WEIGHT;
	}

	/** Does a row hold figures or days that are no titles? */
	#isBody(row: number): boolean {
		const cells = this.#table.row(row);
		const months = bareMonths(cells);
		return cells.some((cell, at) => !months.has(at) && isOfBody(cell));
	}

	/** A second language or a row of units below the titles belongs to them. */
	#withRowsBelow({ row, rows }: HeaderPlace): HeaderPlace {
		const cells = this.#cells(row + 1);
		if (rows === MOST_HEADER_ROWS || row + 1 >= this.#end || cells.length === 0)
			return { row, rows };
		const again = this.#score({ row: row + 1, rows: 1 }) >= ENOUGH_TITLES;
		return again || cells.every(isUnit) ? { row: row + 1, rows: rows + 1 } : { row, rows };
	}

	#firstTexts(): HeaderPlace | null {
		for (let row = 0; row < Math.min(this.#end, HEAD_ROWS) - 1; row++) {
			const cells = this.#cells(row);
			if (cells.some(isFigure)) return null;
			if (cells.length >= ENOUGH_TITLES && this.#cells(row + 1).some(isOfBody))
				return { row, rows: 1 };
		}
		return null;
	}

	/** Groups of columns, not a caption: more than one cell, or one that stands over later columns. */
	#mayStandAbove(row: number): boolean {
		const cells = this.#table.row(row);
		const filled = cells.flatMap((cell, at) => (cell.trim() === '' ? [] : [at]));
		const groups = filled.filter((at) => captionUnit(cells[at] ?? '') === null);
		if (groups.some((at) => isOfBody(cells[at] ?? ''))) return false;
		return groups.length > 1 || (groups[0] ?? 0) > 0;
	}

	/** A row above the last: the cells of a merge all hold its text. starts: where groups of rows above begin. */
	#spread(row: number, starts: Set<number>): readonly string[] {
		const cells = Array.from({ length: this.#table.width }, (_, at) => this.#table.cell(row, at));
		const merges = this.#merges.filter((merge) => merge.row === row && merge.columns > 1);
		if (merges.length > 0) {
			for (const merge of merges)
				cells.fill(cells[merge.column] ?? '', merge.column, merge.column + merge.columns);
			return cells;
		}
		// A clipboard does not know merges: a text holds until the next one.
		let text = '';
		return cells.map((cell, at) => {
			if (captionUnit(cell) !== null) return '';
			if (starts.has(at)) text = '';
			if (cell.trim() === '') return text;
			starts.add(at);
			return (text = cell);
		});
	}

	#cells(row: number): readonly string[] {
		return this.#table.row(row).filter((cell) => cell.trim() !== '');
	}
}

/** Titles 1, 2, 3 … of months, as a pivot table writes them: from 1 on, side by side, beside a known title. */
function bareMonths(cells: readonly string[]): ReadonlySet<number> {
	const first = cells.findIndex((cell) => cell.trim() === '1');
	if (first < 0) return new Set();
	let length = 0;
	while (length < MONTHS_PER_YEAR && cells[first + length]?.trim() === String(length + 1)) length++;
	if (length < FEWEST_BARE_MONTHS) return new Set();
	const known = (cell: string): boolean => {
		const { role, total } = joinTitles([cell]);
		return role !== null || total;
	};
	if (!cells.some(known)) return new Set();
	return new Set(Array.from({ length }, (_, at) => first + at));
}

/** A number or a day, as rows of sales have them; a year or a month may be a title. */
function isOfBody(cell: string): boolean {
	const day = readDay(cell);
	const known = day.ok && day.value !== NO_DAY;
	if (known && dayInMonth(day.value) > 1) return true;
	return !known && isFigure(cell) && yearIn(cell) === null;
}
