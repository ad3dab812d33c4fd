import { readTitle } from '../../header/readTitle';
import { textOf } from './gridTable';
import type { RawGrid } from './rawGrid';

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
	/** Equal for sheets that can be read one under the other: the same titles, the same lines above. */
	readonly print: string;
}

export function gridHead({ rows }: RawGrid): GridHead {
	let best = { row: 0, known: 0, dated: false, sales: false };
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
			};
	}
	return { ...best, print: printOf(rows.slice(0, best.row + 1)) };
}

const printOf = (rows: RawGrid['rows']): string =>
	JSON.stringify(rows.map((cells) => cells.map((cell) => textOf(cell).trim())));
