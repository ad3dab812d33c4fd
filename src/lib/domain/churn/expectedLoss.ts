import type { Measures } from '../plan';
import type { Code, Fen, Ratio } from '../primitives/units';
import { normalQuantile } from '../staffing/bursts/normalQuantile';

/** What may go within a year, all risks together [CHURN-12]. */
export interface ExpectedLoss {
	/** What it is counted in: profit where any is known. */
	readonly of: 'profit' | 'revenue';
	/** Customers of the window with a known risk. */
	readonly customers: number;
	readonly mean: Fen;
	/** No more than this is lost in 95 years of 100. */
	readonly bad: Fen;
}

/** What a customer's loss takes, and how likely it is. */
export interface Exposure {
	readonly fen: Fen;
	readonly risk: Ratio;
}

/** The share of years that are not worse. */
const SAFE = 0.95;
/** Steps between nothing and everything. */
const STEPS = 4096;
/** Customers that are counted one by one, the largest; the others together are all but normal. */
const LARGE = 256;
/** Equally likely points that stand for a normal distribution. */
const POINTS = 64;

/** Σ risk × money of everybody in the window, and what a bad year takes. */
export function expectedLoss(
	measures: Earned,
	order: Int32Array,
	risk: Float64Array,
): ExpectedLoss {
	const exposures = exposuresOf(measures, order, risk);
	return {
		of: measures.profit === null ? 'revenue' : 'profit',
		customers: exposures.length,
		mean: exposures.reduce((sum, { fen, risk: chance }) => sum + fen * chance, 0),
		bad: lossQuantile(exposures, SAFE),
	};
}

/** The same mean without the bad year, which takes long. */
export function meanLoss(measures: Earned, order: Int32Array, risk: Float64Array): Fen {
	let sum = 0;
	for (const customer of order) sum += exposedFen(measures, customer) * (risk[customer]! || 0);
	return sum;
}

/** Who earns nothing is no loss. */
const exposedFen = ({ revenue, profit }: Earned, customer: Code): Fen =>
	Math.max(0, (profit ?? revenue)[customer]!);

type Earned = Pick<Measures, 'present' | 'revenue' | 'profit'>;

function exposuresOf(measures: Earned, order: Int32Array, risk: Float64Array): readonly Exposure[] {
	const exposures: Exposure[] = [];
	for (const customer of order) {
		const chance = risk[customer]!;
		if (measures.present[customer] !== 1 || Number.isNaN(chance)) continue;
		exposures.push({ fen: exposedFen(measures, customer), risk: chance });
	}
	return exposures;
}

/**
 * The sum that independent losses do not exceed with chance `share`: the largest convolved one by
 * one on a grid that keeps every mean, the others as one normal distribution. Exact to a step, a
 * 4096th of the whole.
 */
export function lossQuantile(exposures: readonly Exposure[], share: Ratio): Fen {
	const sorted = exposures
		.filter(({ fen, risk }) => fen > 0 && risk > 0)
		.sort((a, b) => b.fen - a.fen || b.risk - a.risk);
	const total = sorted.reduce((sum, { fen }) => sum + fen, 0);
	if (total === 0) return 0;
	const step = Math.max(1, Math.ceil(total / STEPS));
	const large = sorted.slice(0, LARGE);
	const small = sorted.slice(LARGE);
	const chances = new Float64Array(Math.ceil(total / step) + sorted.length + POINTS + 1);
	chances[0] = 1;
	let reach = 0;
	for (const each of large) reach = addLoss(chances, reach, each, step);
	const all = addNormal(chances.subarray(0, reach + 1), small, step);
	let below = 0;
	const at = all.findIndex((chance) => (below += chance) >= share);
	return (at === -1 ? all.length - 1 : at) * step;
}

/** The distribution with one more that may be lost; its two nearest steps share it so that the mean holds. */
function addLoss(
	chances: Float64Array,
	reach: number,
	{ fen, risk }: Exposure,
	step: number,
): number {
	const low = Math.floor(fen / step);
	const high = risk * (fen / step - low);
	for (let at = reach; at >= 0; at--) {
		const chance = chances[at]!;
		chances[at] = chance * (1 - risk);
		chances[at + low]! += chance * (risk - high);
		if (high > 0) chances[at + low + 1]! += chance * high;
	}
	return reach + low + (high > 0 ? 1 : 0);
}

/** The distribution with many small ones more. */
function addNormal(chances: Float64Array, small: readonly Exposure[], step: number): Float64Array {
	if (small.length === 0) return chances;
	const mean = small.reduce((sum, { fen, risk }) => sum + fen * risk, 0);
	const most = small.reduce((sum, { fen }) => sum + fen, 0);
	const variance = small.reduce((sum, { fen, risk }) => sum + fen ** 2 * risk * (1 - risk), 0);
	const points = Array.from({ length: POINTS }, (_, k) => {
		const fen = mean + normalQuantile((k + 1 / 2) / POINTS) * Math.sqrt(variance);
		return Math.round(Math.min(most, Math.max(0, fen)) / step);
	});
	const all = new Float64Array(chances.length + Math.max(...points));
	for (const point of points) {
		chances.forEach((chance, at) => (all[at + point]! += chance / POINTS));
	}
	return all;
}
