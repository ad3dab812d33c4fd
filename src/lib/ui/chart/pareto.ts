/** A point of the curve: customers so far, and their share of all positive revenue (0–1). */
export interface CurvePoint {
	readonly x: number;
	readonly y: number;
}

/** The piece of the curve between two cuts. */
export interface CurvePiece {
	readonly place: number;
	readonly key: boolean;
	readonly points: readonly CurvePoint[];
}

/** More points than this cannot be told apart on a screen. */
const POINTS_PER_PIECE = 400;

/**
 * Pieces of the Pareto curve, one for each tier, thinned evenly so that fifty thousand customers
 * cost as much as four hundred. Ends are kept exactly, so pieces meet at the cuts.
 *
 * cumulative: running sum of the positive values in rank order; positive: their total;
 * breaks: customers up to the end of each tier, in ladder order, the last one all of them.
 */
export function curvePieces(
	cumulative: ArrayLike<number>,
	positive: number,
	breaks: readonly number[],
	keys: readonly boolean[],
): readonly CurvePiece[] {
	const share = (count: number): number =>
		count <= 0 || positive <= 0 ? 0 : (cumulative[count - 1] ?? 0) / positive;
	let start = 0;
	return breaks.map((end, place) => {
		const points: CurvePoint[] = [];
		const step = Math.max(1, Math.ceil((end - start) / POINTS_PER_PIECE));
		for (let count = start; count < end; count += step) points.push({ x: count, y: share(count) });
		points.push({ x: end, y: share(end) });
		start = end;
		return { place, key: keys[place] ?? false, points };
	});
}
