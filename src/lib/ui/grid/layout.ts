/** Where the columns stand, px from the left edge of the grid before it was scrolled. */
export interface GridLayout {
	/** Left edge and width by column. */
	readonly columns: readonly { readonly left: number; readonly width: number }[];
	/** Width of the row headers and the frozen columns: what does not scroll. */
	readonly frozen: number;
	readonly scrolled: number;
}

/** Lays columns of these widths beside row headers of `header`. */
export function layOut(
	header: number,
	widths: readonly number[],
	frozen: number,
	scrolled: number,
): GridLayout {
	let left = header;
	const columns = widths.map((width) => {
		const column = { left, width };
		left += width;
		return column;
	});
	const edge = columns[frozen]?.left ?? left;
	return { columns, frozen: edge, scrolled };
}

export const sameLayout = (a: GridLayout, b: GridLayout): boolean =>
	a.scrolled === b.scrolled &&
	a.frozen === b.frozen &&
	a.columns.length === b.columns.length &&
	a.columns.every(({ width }, place) => width === b.columns[place]?.width);
