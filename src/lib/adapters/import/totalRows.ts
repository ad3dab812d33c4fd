import { NO_DAY } from '$lib/domain/primitives/day';
import { NEEDS_DAY_ORDER, readDay } from '$lib/domain/reading/readDay';
import type { DelimitedTable } from '../codec/delimitedTable';
import { isBlankCell } from './blankCells';
import type { DecimalMarks } from './meaning/decimalMarks';
import { isNobody, isStars, totalAt, type TotalKind } from './rowKinds';
import { RunningSums } from './runningSums';

/** A leap year: whether a day without a year could be one. */
const ANY_YEAR = 2000;
const ANY_DATE = { year: ANY_YEAR, quarters: true, years: true, months: true };
/** Rows that a sum needs where no blank date speaks for it: one row is what it is. */
const FEWEST_SUMMED = 2;

export interface LabelColumns {
	readonly marks: DecimalMarks;
	readonly customer: number | undefined;
	readonly date: number | undefined;
	/** One of them holds a figure in every row of sales. */
	readonly figures: readonly number[];
}

/** Tells rows that add up others, one after the other from the first. */
export class TotalRows {
	readonly #table: DelimitedTable;
	readonly #labels: LabelColumns;
	readonly #sums: RunningSums;
	readonly #found = new Set<number>();
	/** Has a row been one by its figures? Then a part of one row may be one too. */
	#summed = false;

	constructor(table: DelimitedTable, start: number, labels: LabelColumns) {
		this.#table = table;
		this.#labels = labels;
		this.#sums = new RunningSums(table, labels.figures, labels.marks, start);
	}

	/** first: place of the row's first cell that holds anything. null: the row is no total. */
	of(row: number, first: number): Exclude<TotalKind, 'named'> | null {
		const kind = this.#kind(row, first);
		if (kind === null) return null;
		if (kind === 'named' && !this.#stands(row)) return null;
		this.#found.add(row);
		this.#sums.close(kind === 'named');
		return kind === 'named' ? 'part' : kind;
	}

	#kind(row: number, first: number): TotalKind | null {
		const table = this.#table;
		const { customer, date } = this.#labels;
		const named = customer === undefined ? -1 : table.at(row, customer);
		const kind =
			totalAt(table, first) ?? (named >= 0 && named !== first ? totalAt(table, named) : null);
		if (named >= 0 && kind !== null && isStars(table.content(first)) && !isBlankCell(table, named))
			return null;
		if (kind === null || date === undefined) return kind;
		const dated = isDate(table.cell(row, date));
		return dated && !(named >= 0 && isNobody(table.content(named))) ? null : kind;
	}

	/** A label that could be a name: nobody is named beside it, or its figure is a sum of rows above. */
	#stands(row: number): boolean {
		const { customer, date } = this.#labels;
		const named = customer === undefined ? -1 : this.#table.at(row, customer);
		const nobody = customer !== undefined && (named < 0 || isBlankCell(this.#table, named));
		if (nobody) return true;
		const fewest = date !== undefined || this.#summed ? 1 : FEWEST_SUMMED;
		const stands = this.#sums.stands(row, (above) => this.#found.has(above), fewest);
		this.#summed ||= stands;
		return stands;
	}
}

/** Does a cell hold a day, or one that only waits for an answer? */
function isDate(text: string): boolean {
	const day = readDay(text, ANY_DATE);
	return day.ok ? day.value !== NO_DAY : day.reason.key === NEEDS_DAY_ORDER;
}
