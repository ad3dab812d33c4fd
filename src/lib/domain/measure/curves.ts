import type { Code, Fen, Ratio } from '../primitives/units';

/** A point of a curve: share of the customers, and what they have together. */
export interface CurvePoint {
	readonly x: Ratio;
	readonly y: number;
}

export interface WhaleCurve {
	/** From 0 customers to all of them, largest first; y in fen. */
	readonly points: readonly CurvePoint[];
	/** Where the curve is highest: without the customers after it more would be left. */
	readonly peak: CurvePoint & { readonly customers: number };
	/** All customers with a figure, and what they bring together, fen. */
	readonly customers: number;
	readonly total: Fen;
}

/** More points than pixels show nothing more. */
const MOST_POINTS = 400;

/** The figures of some customers; those without one are left out. */
export const figuresOf = (column: Float64Array, customers: Int32Array): Float64Array =>
	Float64Array.from(customers, (customer: Code) => column[customer]!).filter(
		(figure) => !Number.isNaN(figure),
	);

/**
 * Lorenz curve (C2): from the smallest customer on, share of the customers against share of the
 * money, (0, 0) to (1, 1). null where a figure is negative or there is nothing to share.
 */
export function lorenzCurve(figures: Float64Array): readonly CurvePoint[] | null {
	const rising = figures.toSorted();
	const sums = cumulated(rising);
	const whole = sums[rising.length]!;
	if (whole <= 0 || rising[0]! < 0) return null;
	return thinned(sums).map(({ x, y }) => ({ x, y: y / whole }));
}

/** Whale curve (C3): from the best customer on, what they bring together. null without a figure. */
export function whaleCurve(figures: Float64Array): WhaleCurve | null {
	const count = figures.length;
	if (count === 0) return null;
	const sums = cumulated(figures.toSorted().reverse());
	let peak = 0;
	for (let k = 1; k <= count; k++) if (sums[k]! > sums[peak]!) peak = k;
	return {
		points: thinned(sums, peak),
		peak: { customers: peak, x: peak / count, y: sums[peak]! },
		customers: count,
		total: sums[count]!,
	};
}

/** The curve with y as a share of its total; null where that is not above 0: of nothing there is no share. */
export function sharesOf(curve: WhaleCurve): WhaleCurve | null {
	const { points, peak, total } = curve;
	if (total <= 0) return null;
	const share = ({ x, y }: CurvePoint): CurvePoint => ({ x, y: y / total });
	return { ...curve, points: points.map(share), peak: { ...peak, ...share(peak) } };
}

/** Sums of the first 0, 1, 2 … figures. */
function cumulated(figures: Float64Array): Float64Array {
	const sums = new Float64Array(figures.length + 1);
	for (let k = 0; k < figures.length; k++) sums[k + 1] = sums[k]! + figures[k]!;
	return sums;
}

/** Both ends, `kept`, and as many of the others as a picture can show, evenly. */
function thinned(sums: Float64Array, kept = 0): readonly CurvePoint[] {
	const last = sums.length - 1;
	const step = Math.max(1, last / MOST_POINTS);
	const places = new Set([kept, last]);
	for (let at = 0; at < last; at += step) places.add(Math.floor(at));
	return [...places]
		.sort((a, b) => a - b)
		.map((place) => ({ x: last === 0 ? 0 : place / last, y: sums[place]! }));
}
