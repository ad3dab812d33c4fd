import type { CurvePoint } from '$lib/ui/chart/pareto';

/** A sum that grows customer by customer, thinned for the screen. */
export interface ShareCurve {
	/** x: share of the customers, y: share of the whole. */
	readonly points: readonly CurvePoint[];
	/** Customers up to the highest point, and its height. */
	readonly peak: { readonly customers: number; readonly share: number };
}

/** More points than this cannot be told apart on a screen. */
const MOST_POINTS = 400;

/**
 * The running sum of values as a share of their total, in the order given. null without customers
 * or where the total is not above 0: a share of nothing says nothing.
 */
export function shareCurve(values: ArrayLike<number>): ShareCurve | null {
	const count = values.length;
	let total = 0;
	for (let place = 0; place < count; place++) total += values[place] ?? 0;
	if (count === 0 || total <= 0) return null;
	const step = Math.max(1, Math.ceil(count / MOST_POINTS));
	const points: CurvePoint[] = [{ x: 0, y: 0 }];
	let sum = 0;
	let peak = { customers: 0, share: 0 };
	for (let place = 0; place < count; place++) {
		sum += values[place] ?? 0;
		const share = sum / total;
		if (share > peak.share) peak = { customers: place + 1, share };
		if ((place + 1) % step === 0 || place === count - 1) {
			points.push({ x: (place + 1) / count, y: place === count - 1 ? 1 : share });
		}
	}
	return { points, peak };
}
