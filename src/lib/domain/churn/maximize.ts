import { solve } from './solve';

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

/** A smooth function. `slope` is that at the last point whose height was asked for. */
export interface Surface {
	readonly slope: Float64Array;
	heightAt(at: readonly number[]): number;
}

/** A slope of less than this part of the height is none. */
const LEVEL = 1e-9;
/** A step that promises less than this part of the height is lost in rounding. */
const LEAST_GAIN = 1e-14;
/** Part of the promised gain that a step must bring (Armijo). */
const ENOUGH = 1e-4;
const FARTHEST = 4;
const SHORTER = 0.5;
const MOST_STEPS = 150;
const MOST_TRIES = 40;
/** Below this part of what it could be, the bend along a step says nothing. */
const LEAST_BEND = 1e-12;

/**
 * A highest point of a smooth function in a box, by a quasi-Newton search (BFGS; Nocedal & Wright,
 * Numerical Optimization, ch. 6): from the slopes along the way it learns how the function bends. A
 * step ends at the first wall it meets; at a wall it goes on along it for as long as the slope
 * points outside. Takes the same steps every time; never ends below where it began.
 */
export function maximize(surface: Surface, start: readonly number[], box: Box): Peak {
	let here = placeAt(surface, start);
	let bend: Bend | null = null;
	for (let step = 0; step < MOST_STEPS && Number.isFinite(here.height); step++) {
		const size = Math.max(1, Math.abs(here.height));
		const free = freeAt(here, box);
		const steepest = here.slope.reduce(
			(most, by, k) => (free[k] ? Math.max(most, Math.abs(by)) : most),
			0,
		);
		if (steepest <= LEVEL * size) break;
		const way = wayUp(here, bend, free, steepest, box);
		const promise = dot(here.slope, way);
		if (promise <= LEAST_GAIN * size) break;
		const next = climb(surface, here, way, promise, box);
		if (next !== null) bend = learn(bend, here, next);
		else if (bend === null) break;
		else bend = null;
		here = next ?? here;
	}
	return { at: here.at, height: Number.isNaN(here.height) ? -Infinity : here.height };
}

interface Place extends Peak {
	readonly slope: readonly number[];
}

/** How the slope falls along each axis, by axis. */
type Bend = readonly (readonly number[])[];

const placeAt = (surface: Surface, at: readonly number[]): Place => {
	const height = surface.heightAt(at);
	return { at, height, slope: Array.from(surface.slope) };
};

const isWall = (value: number, by: number, { low, high }: Box): boolean =>
	by > 0 ? value >= high : value <= low;

const freeAt = ({ at, slope }: Place, box: Box): boolean[] =>
	at.map((value, k) => slope[k] !== 0 && !isWall(value, slope[k]!, box));

/** The way to where the function would be highest if it bent as it did so far. */
function wayUp(
	{ at, slope }: Place,
	bend: Bend | null,
	free: readonly boolean[],
	steepest: number,
	box: Box,
): number[] {
	const open = [...free];
	for (;;) {
		const way =
			bend === null
				? slope.map((by, k) => (open[k] ? by / steepest : 0))
				: solve(bend, slope, open);
		const blocked = way.findIndex((by, k) => by !== 0 && isWall(at[k]!, by, box));
		if (blocked < 0) return way;
		open[blocked] = false;
	}
}

/** The next place along the way that is high enough; null where there is none. */
function climb(
	surface: Surface,
	from: Place,
	way: readonly number[],
	promise: number,
	box: Box,
): Place | null {
	const wall = (by: number): number => (by > 0 ? box.high : box.low);
	const room = way.map((by, k) => (by === 0 ? Infinity : (wall(by) - from.at[k]!) / by));
	const nearest = Math.min(...room);
	let part = Math.min(1, nearest, FARTHEST / Math.max(...way.map(Math.abs)));
	for (let tries = 0; tries < MOST_TRIES; tries++, part *= SHORTER) {
		// Whoever meets the wall first ends at the wall itself, and not a rounding off it.
		const at = from.at.map((value, k) =>
			part === room[k]
				? wall(way[k]!)
				: Math.min(box.high, Math.max(box.low, value + part * way[k]!)),
		);
		const place = placeAt(surface, at);
		if (place.height >= from.height + ENOUGH * part * promise) return place;
	}
	return null;
}

function learn(bend: Bend | null, from: Place, to: Place): Bend | null {
	const moved = to.at.map((value, k) => value - from.at[k]!);
	const fell = from.slope.map((by, k) => by - to.slope[k]!);
	const along = dot(moved, fell);
	const most = Math.sqrt(dot(moved, moved) * dot(fell, fell));
	if (!(along > LEAST_BEND * most)) return bend;
	const even = dot(fell, fell) / along;
	const before = bend ?? moved.map((_, row) => moved.map((_, k) => (row === k ? even : 0)));
	const known = before.map((row) => dot(row, moved));
	const knownAlong = dot(moved, known);
	return before.map((row, r) =>
		row.map(
			(value, k) => value + (fell[r]! * fell[k]!) / along - (known[r]! * known[k]!) / knownAlong,
		),
	);
}

const dot = (a: readonly number[], b: readonly number[]): number =>
	a.reduce((sum, value, k) => sum + value * b[k]!, 0);
