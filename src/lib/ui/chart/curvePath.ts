import type { CurvePoint } from './pareto';

/** Where a plot stands inside its picture, px. */
export interface PlotBox {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** Least and largest value of an axis. */
export interface Extent {
	readonly least: number;
	readonly most: number;
}

/** From a value to px along an axis; an axis without extent lies at its start. */
export const along = ({ least, most }: Extent, length: number): ((value: number) => number) =>
	most > least ? (value) => ((value - least) / (most - least)) * length : () => 0;

const tenths = (value: number): string => String(Math.round(value * 10) / 10);

/** An SVG path through points; y grows upwards. */
export function curvePath(
	points: readonly CurvePoint[],
	x: Extent,
	y: Extent,
	box: PlotBox,
): string {
	const right = along(x, box.width);
	const up = along(y, box.height);
	const bottom = box.top + box.height;
	return points
		.map(
			(point, place) =>
				`${place === 0 ? 'M' : 'L'}${tenths(box.left + right(point.x))} ${tenths(bottom - up(point.y))}`,
		)
		.join('');
}

/** The height of a curve at x, between its points in a straight line; points by rising x. */
export function heightAt(points: readonly CurvePoint[], x: number): number | null {
	const after = points.findIndex((point) => point.x >= x);
	const right = points[after];
	if (right === undefined) return null;
	const left = points[after - 1];
	if (left === undefined || right.x === x) return right.x === x ? right.y : null;
	return left.y + ((x - left.x) / (right.x - left.x)) * (right.y - left.y);
}
