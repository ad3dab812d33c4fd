/** Customers that went from one place to another between two windows. */
export interface MigrationCell {
	/** Place in the ladder; null: new, or lost. */
	readonly from: number | null;
	readonly to: number | null;
	/** What the cell weighs on the left and on the right: customers, or money of either window. */
	readonly before: number;
	readonly after: number;
}

/** A stretch of a column, px. */
export interface FlowStretch {
	readonly top: number;
	readonly height: number;
}

export interface FlowNode extends FlowStretch {
	/** null: new customers at the left, lost ones at the right. */
	readonly place: number | null;
	readonly amount: number;
}

export interface FlowBand {
	readonly from: number | null;
	readonly to: number | null;
	readonly left: FlowStretch;
	readonly right: FlowStretch;
	readonly kind: 'stay' | 'up' | 'down' | 'new' | 'lost';
}

export interface MigrationFlow {
	readonly left: readonly FlowNode[];
	readonly right: readonly FlowNode[];
	readonly bands: readonly FlowBand[];
}

/** A band thinner than this would not be seen, px. */
const THINNEST = 1;

export function bandKind({ from, to }: Pick<MigrationCell, 'from' | 'to'>): FlowBand['kind'] {
	if (from === null) return 'new';
	if (to === null) return 'lost';
	return from === to ? 'stay' : to < from ? 'up' : 'down';
}

/**
 * Two columns of one scale, best tier on top, with a band for each cell. A weight below 0 counts 0.
 * height and gap in px.
 */
export function migrationFlow(
	cells: readonly MigrationCell[],
	tiers: number,
	height: number,
	gap: number,
): MigrationFlow {
	const places: readonly (number | null)[] = [...Array(tiers).keys(), null];
	const left = places.map((place) => ({
		place,
		cells: cells.filter((cell) => cell.from === place).sort(byTarget('to')),
	}));
	const right = places.map((place) => ({
		place,
		cells: cells.filter((cell) => cell.to === place).sort(byTarget('from')),
	}));
	const room = height - gap * tiers;
	const most = Math.max(sumOf(cells, 'before'), sumOf(cells, 'after'));
	const scale = most > 0 ? room / most : 0;
	const starts = stack(left, 'before', scale, gap);
	const ends = stack(right, 'after', scale, gap);
	return {
		left: starts.nodes,
		right: ends.nodes,
		bands: cells.map((cell) => ({
			from: cell.from,
			to: cell.to,
			left: starts.stretches.get(cell)!,
			right: ends.stretches.get(cell)!,
			kind: bandKind(cell),
		})),
	};
}

type Side = 'before' | 'after';

const byTarget = (end: 'from' | 'to') => (a: MigrationCell, b: MigrationCell) =>
	(a[end] ?? Infinity) - (b[end] ?? Infinity);
const weight = (cell: MigrationCell, side: Side): number => Math.max(0, cell[side]);
const sumOf = (cells: readonly MigrationCell[], side: Side): number =>
	cells.reduce((sum, cell) => sum + weight(cell, side), 0);

function stack(
	nodes: readonly { readonly place: number | null; readonly cells: readonly MigrationCell[] }[],
	side: Side,
	scale: number,
	gap: number,
): { readonly nodes: FlowNode[]; readonly stretches: Map<MigrationCell, FlowStretch> } {
	const stretches = new Map<MigrationCell, FlowStretch>();
	let top = 0;
	const stacked = nodes.map(({ place, cells }): FlowNode => {
		const start = top;
		for (const cell of cells) {
			const size = weight(cell, side) * scale;
			stretches.set(cell, { top, height: size > 0 ? Math.max(THINNEST, size) : 0 });
			top += size;
		}
		const amount = sumOf(cells, side);
		const made = { place, amount, top: start, height: Math.max(THINNEST, top - start) };
		top += gap;
		return made;
	});
	return { nodes: stacked, stretches };
}
