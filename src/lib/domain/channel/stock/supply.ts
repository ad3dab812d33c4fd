import type { Code, Fen } from '../../primitives/units';

/** A dealer who may run out. */
export interface Need {
	readonly customer: Code;
	/** Key accounts first, then better tiers: smaller is earlier. */
	readonly place: number;
	/** Months of cover. */
	readonly cover: number;
	readonly fen: Fen;
}

export interface Supplied extends Need {
	/** Fen that go there. */
	readonly shipped: Fen;
}

/**
 * Who is supplied first when there is not enough [STOCK-5]: by place, then by the shortest cover, ties
 * as they came. Whole lots, the need rounded up to them as long as they last.
 */
export function supply(
	needs: readonly Need[],
	available: Fen | null,
	lot: Fen | null,
): readonly Supplied[] {
	let left = available ?? Infinity;
	const size = lot ?? 1;
	return needs
		.toSorted((a, b) => a.place - b.place || a.cover - b.cover)
		.map((need) => {
			const lots = Math.min(Math.ceil(need.fen / size), Math.floor(left / size));
			const shipped = lots * size;
			left -= shipped;
			return { ...need, shipped };
		});
}
