/** A mark of a scatter, in the units of its axes: one customer, or all those of a small square. */
export interface Mark {
	/** Who stands for it: the highest of them. */
	readonly id: number;
	readonly x: number;
	readonly y: number;
	/** Place of the tier that most of them have, and whether that is key. */
	readonly place: number;
	readonly key: boolean;
	/** How many it stands for. */
	readonly count: number;
	/** How many by tier, best first; empty for a single one. */
	readonly tiers: readonly number[];
}

/** Scores by customer and how finely they are told apart. */
export interface DotColumns {
	/** 0–FULL; NaN: not shown. */
	readonly x: ArrayLike<number>;
	readonly y: ArrayLike<number>;
	readonly tier: ArrayLike<number>;
}

export interface DotGrid {
	readonly columns: number;
	readonly rows: number;
	/** Tiers of the ladder. */
	readonly tiers: number;
	/** Upper end of both axes. */
	readonly full: number;
}

/** A square of the grid: sums of what stands in it. */
export interface Bin {
	readonly id: number;
	/** Mean of its customers. */
	readonly x: number;
	readonly y: number;
	readonly count: number;
	readonly tiers: readonly number[];
	/** The tier that most have; ties: the better. */
	readonly most: number;
}

/** One square of the grid for all who stand in it; squares without anybody are left out. Nobody is lost. */
export function binDots(
	ids: ArrayLike<number>,
	{ x, y, tier }: DotColumns,
	{ columns, rows, tiers, full }: DotGrid,
): readonly Bin[] {
	const size = columns * rows;
	const counts = new Int32Array(size * tiers);
	const first = new Int32Array(size).fill(-1);
	const sumX = new Float64Array(size);
	const sumY = new Float64Array(size);
	const cellOf = (value: number, cells: number): number =>
		Math.min(cells - 1, Math.max(0, Math.floor((value / full) * cells)));
	for (let place = 0; place < ids.length; place++) {
		const id = ids[place]!;
		const right = x[id]!;
		const up = y[id]!;
		if (Number.isNaN(right) || Number.isNaN(up)) continue;
		const cell = cellOf(up, rows) * columns + cellOf(right, columns);
		counts[cell * tiers + Math.min(tiers - 1, tier[id]!)]!++;
		sumX[cell]! += right;
		sumY[cell]! += up;
		const best = first[cell]!;
		if (best === -1 || up > y[best]!) first[cell] = id;
	}
	const bins: Bin[] = [];
	first.forEach((id, cell) => {
		if (id === -1) return;
		const here = [...counts.subarray(cell * tiers, (cell + 1) * tiers)];
		const count = here.reduce((sum, each) => sum + each, 0);
		const most = here.indexOf(Math.max(...here));
		bins.push({ id, x: sumX[cell]! / count, y: sumY[cell]! / count, count, tiers: here, most });
	});
	return bins;
}
