import type { Ratio } from '../../primitives/units';
import { judgedRange, type FlatRange } from './judgedRange';
import { bestSize, profitOf, type SalesCurve } from './salesCurve';

/** Beyond this the judgements describe no sales force. */
const MOST_PEOPLE = 1_000_000;

/**
 * The most profitable whole number of people, and all that earn nearly as much [ECON-2]: profit rises
 * to its best and falls again, so both ends are found by halving. null: no sensible number.
 */
export function flatRange(curve: SalesCurve, flat: Ratio): FlatRange | null {
	if (curve.judged !== undefined) return judgedRange(curve, flat);
	const best = bestSize(curve);
	if (!(best < MOST_PEOPLE)) return null;
	const below = Math.floor(best);
	const optimal = profitOf(curve, below + 1) > profitOf(curve, below) ? below + 1 : below;
	const least = flat * profitOf(curve, optimal);
	const enough = (people: number): boolean => profitOf(curve, people) >= least;
	let beyond = optimal + 1;
	while (enough(beyond)) beyond += beyond;
	return {
		optimal,
		from: firstWhere(0, optimal, enough),
		to: firstWhere(optimal, beyond, (people) => !enough(people)) - 1,
	};
}

/** The smallest whole number from which on something holds; it holds at `high`. */
function firstWhere(low: number, high: number, holds: (people: number) => boolean): number {
	let [from, to] = [low, high];
	while (from < to) {
		const middle = Math.floor((from + to) / 2);
		if (holds(middle)) to = middle;
		else from = middle + 1;
	}
	return from;
}
