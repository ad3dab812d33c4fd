/** A point and the height there. */
export interface Peak {
	readonly at: readonly number[];
	readonly height: number;
}

/** Where to search: the same bounds for every coordinate. */
export interface Box {
	readonly low: number;
	readonly high: number;
}

/** How the simplex of Nelder & Mead moves: their own figures. */
const REFLECT = 1;
const EXPAND = 2;
const CONTRACT = 0.5;
const SHRINK = 0.5;
/** Edge of a fresh simplex, and the one that is small enough. */
const EDGE = 1;
const SMALLEST_EDGE = 1e-6;
/** Corners whose heights differ by less than this part are level. */
const LEVEL = 1e-14;
/** A fresh start that gains less than this part of the height ends the search. */
const LEAST_GAIN = 1e-10;
const MOST_STEPS = 600;
const MOST_STARTS = 12;

/**
 * A highest point of a function in a box, by the simplex of Nelder & Mead (1965), started afresh
 * from the best point until nothing is gained. Needs no slope; takes the same steps every time;
 * never ends below where it began. A point outside the box counts as the nearest one inside.
 */
export function maximize(
	heightOf: (at: readonly number[]) => number,
	start: readonly number[],
	box: Box,
): Peak {
	const inside = (at: readonly number[]): number[] =>
		at.map((value) => Math.min(box.high, Math.max(box.low, value)));
	const peakAt = (at: readonly number[]): Peak => {
		const place = inside(at);
		const height = heightOf(place);
		return { at: place, height: Number.isNaN(height) ? -Infinity : height };
	};
	let best = peakAt(start);
	for (let turn = 0; turn < MOST_STARTS; turn++) {
		// Every other simplex lies the other way round, so that no ridge hides behind one corner.
		const edge = turn % 2 === 0 ? EDGE : -EDGE;
		const found = climb(peakAt, best, edge, box);
		const gain = found.height - best.height;
		best = found;
		if (!(gain > LEAST_GAIN * sizeOf(best)) && turn > 0) break;
	}
	return best;
}

function climb(
	peakAt: (at: readonly number[]) => Peak,
	start: Peak,
	edge: number,
	{ low, high }: Box,
): Peak {
	const corner = (axis: number): Peak => {
		const at = [...start.at];
		const moved = at[axis]! + edge;
		at[axis] = moved > high || moved < low ? at[axis]! - edge : moved;
		return peakAt(at);
	};
	const simplex = [start, ...start.at.map((_, axis) => corner(axis))];
	for (let step = 0; step < MOST_STEPS; step++) {
		simplex.sort((a, b) => b.height - a.height);
		const [best] = simplex as [Peak];
		const worst = simplex.at(-1)!;
		if (best.height - worst.height <= LEVEL * sizeOf(best)) break;
		if (widthOf(simplex) < SMALLEST_EDGE) break;
		const middle = centreOf(simplex.slice(0, -1));
		const along = (by: number): Peak =>
			peakAt(middle.map((value, k) => value + by * (value - worst.at[k]!)));
		const reflected = along(REFLECT);
		let moved = reflected;
		if (reflected.height > best.height) {
			const expanded = along(EXPAND);
			if (expanded.height > reflected.height) moved = expanded;
		} else if (!(reflected.height > simplex.at(-2)!.height)) {
			moved = along(reflected.height > worst.height ? CONTRACT : -CONTRACT);
			if (!(moved.height > Math.max(worst.height, reflected.height))) {
				for (let k = 1; k < simplex.length; k++) {
					simplex[k] = peakAt(between(best.at, simplex[k]!.at, SHRINK));
				}
				continue;
			}
		}
		simplex[simplex.length - 1] = moved;
	}
	return simplex.reduce((top, peak) => (peak.height > top.height ? peak : top));
}

const sizeOf = ({ height }: Peak): number => Math.max(1, Math.abs(height));

const centreOf = (peaks: readonly Peak[]): number[] =>
	peaks[0]!.at.map((_, k) => peaks.reduce((sum, { at }) => sum + at[k]!, 0) / peaks.length);

const between = (from: readonly number[], to: readonly number[], part: number): number[] =>
	from.map((value, k) => value + part * (to[k]! - value));

const widthOf = ([first, ...others]: readonly Peak[]): number =>
	Math.max(...others.flatMap(({ at }) => at.map((value, k) => Math.abs(value - first!.at[k]!))));
