import type { Month } from '$lib/domain/primitives/units';
import { readTitle } from '../../header/readTitle';
import { statedMonth } from '../../header/statedMonth';
import { textOf } from './gridTable';
import type { RawCell, RawGrid } from './rawGrid';

/** Rows in which a header is looked for. */
const HEAD_ROWS = 30;
/** One month may be a title of something else; two are a table by months. */
const MONTHS = 2;

/** The row of a sheet that names its columns best. */
export interface GridHead {
	readonly row: number;
	/** Different meanings that its titles have. */
	readonly known: number;
	readonly dated: boolean;
	/** A customer and an amount, or months. */
	readonly sales: boolean;
	/** Months as titles: a row for each customer. */
	readonly wide: boolean;
	/** The month that the lines above state. */
	readonly month: Month | null;
	/** Equal for sheets that can be read one under the other: the same titles, the same lines above. */
	readonly print: string;
}

export function gridHead({ rows }: RawGrid): GridHead {
	let best = { row: 0, known: 0, dated: false, sales: false, wide: false };
	for (const [row, cells] of rows.slice(0, HEAD_ROWS).entries()) {
		const meanings = new Set<string>();
		let months = 0;
		for (const cell of cells) {
			if (typeof cell !== 'string') continue;
			const { role, attribute, month } = readTitle(cell);
			const meaning =
				month === null ? (role ?? attribute?.id) : `${month.year ?? ''}-${month.month}`;
			if (month !== null) months++;
			if (meaning !== undefined) meanings.add(meaning);
		}
		if (meanings.size > best.known)
			best = {
				row,
				known: meanings.size,
				dated: meanings.has('date'),
				sales: meanings.has('customer') && (meanings.has('amount') || months >= MONTHS),
				wide: months >= MONTHS,
			};
	}
	const lines = rows.slice(0, best.row).filter(isLine);
	const month = statedMonth(lines.flat().map(textOf));
	return { ...best, month, print: printOf(rows.slice(0, best.row + 1)) };
}

/** A line above a table, such as its title, is one cell; titles of columns are several. */
const isLine = (cells: readonly RawCell[]): boolean => cells.filter(isFilled).length <= 1;
const isFilled = (cell: RawCell): boolean => textOf(cell).trim() !== '';

/** Sheets of several months have the same lines but for the figures in them. */
const printOf = (rows: RawGrid['rows']): string =>
	JSON.stringify(
		rows.map((cells) => {
			const texts = cells.map((cell) => textOf(cell).trim());
			return isLine(cells) ? texts.map((text) => text.replace(/\d+/g, '0')) : texts;
		}),
	);
