/** How the columns of a table are looked at. */
export interface Arrangement {
	/** Ids in the order they were put in; others keep their places among them. */
	readonly order: readonly string[];
	readonly hidden: readonly string[];
	/** Columns that stay at the left; null: as many as the table has by itself. */
	readonly frozen: number | null;
}

export const AS_IT_IS: Arrangement = { order: [], hidden: [], frozen: null };

/** The columns to show, in their order. One column stays, whatever is hidden. */
export function arranged<Id extends string>(
	columns: readonly Id[],
	{ order, hidden }: Arrangement,
): readonly Id[] {
	const shown = columns.filter((id) => !hidden.includes(id));
	const left = shown.length === 0 ? columns.slice(0, 1) : shown;
	const put = left
		.filter((id) => order.includes(id))
		.sort((a, b) => order.indexOf(a) - order.indexOf(b));
	return left.map((id) => (order.includes(id) ? put.shift()! : id));
}

/** The arrangement after a column went one place to the left (−1) or the right. */
export function moved<Id extends string>(
	arrangement: Arrangement,
	shown: readonly Id[],
	column: Id,
	step: 1 | -1,
): Arrangement {
	const from = shown.indexOf(column);
	const to = from + step;
	if (from === -1 || to < 0 || to >= shown.length) return arrangement;
	const order = [...shown];
	order[from] = shown[to]!;
	order[to] = column;
	return { ...arrangement, order };
}
