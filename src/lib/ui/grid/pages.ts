/**
 * A browser lays out an element only so high; beyond this many rows of a grid the rest is on
 * further pages, so that a scroll bar still reaches every row.
 */
export const PAGE_ROWS = 500_000;

/** Rows of the sheet that are drawn, from `from` up to and without `to`. */
export interface Page {
	readonly index: number;
	readonly pages: number;
	readonly from: number;
	readonly to: number;
}

/** The page `index`, or the nearest one there is. An empty sheet has one empty page. */
export function pageAt(index: number, rows: number, pageRows = PAGE_ROWS): Page {
	const pages = Math.max(1, Math.ceil(rows / pageRows));
	const kept = Math.min(Math.max(index, 0), pages - 1);
	return { index: kept, pages, from: kept * pageRows, to: Math.min(rows, (kept + 1) * pageRows) };
}

/** The page that shows a row. */
export const pageOfRow = (row: number, rows: number, pageRows = PAGE_ROWS): Page =>
	pageAt(Math.floor(row / pageRows), rows, pageRows);

/** Rows of a grid that is being opened: more than any screen shows. It learns the others when all is calm. */
const FIRST_ROWS = 1_000;
export const firstRows = (page: Page): Page => ({
	...page,
	to: Math.min(page.to, page.from + FIRST_ROWS),
});

export const samePage = (one: Page, other: Page): boolean =>
	one.index === other.index && one.pages === other.pages && one.to === other.to;
