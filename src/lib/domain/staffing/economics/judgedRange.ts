import type { Ratio } from '../../primitives/units';
import { responseAt } from '../../response/responseCurve';
import { profitOf, type SalesCurve } from './salesCurve';

/** Whole numbers of people. */
export interface FlatRange {
	/** The most profitable; the fewer in a tie. */
	readonly optimal: number;
	/** All from here to there keep at least the asked part of its profit. */
	readonly from: number;
	readonly to: number;
}

/** With judged tiers every number is looked at: beyond this they describe no sales force. */
const MOST_PEOPLE = 100_000;

/**
 * The same along judged curves [ECON-2]: they may start slowly, so profit may rise and fall more than
 * once, and every whole number up to where sales no longer pay for the people is looked at.
 */
export function judgedRange(curve: SalesCurve, flat: Ratio): FlatRange | null {
	const last = lastSize(curve);
	if (last > MOST_PEOPLE) return null;
	const profits = Float64Array.from({ length: last + 1 }, (_, people) => profitOf(curve, people));
	let optimal = 0;
	profits.forEach((profit, people) => {
		if (profit > profits[optimal]!) optimal = people;
	});
	const least = flat * profits[optimal]!;
	let [from, to] = [optimal, optimal];
	while (from > 0 && profits[from - 1]! >= least) from--;
	while (to < last && profits[to + 1]! >= least) to++;
	return { optimal, from, to };
}

/** A number of people from which on even all the sales there could be would not pay for them. */
function lastSize({ judged, ...usual }: SalesCurve): number {
	const most = judged!.sales.reduce(
		(sum, { revenue, curve }) => sum + (usual.margin * revenue * curve.most) / responseAt(curve, 1),
		0,
	);
	let people = 1;
	while (people <= MOST_PEOPLE && profitOf(usual, people) + most > 0) people += people;
	return people;
}
