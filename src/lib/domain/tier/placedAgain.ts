import { FEW } from '../measure/reportOrder';
import type { Segment } from '../policy/policy';
import type { Code } from '../primitives/units';
import type { Cuts, Ends } from './cuts';
import { conditionsOf } from './keyConditions';
import type { Placed, PlaceInput, SegmentCuts } from './placed';
import { sameSegments } from './rankSegments';

/** Customers that may stand elsewhere than before; everybody else stands as before. */
export interface Again {
	readonly last: Placed;
	readonly codes: readonly Code[];
	/** 1 for each of them, by customer code. */
	readonly marks: Uint8Array;
	/** Is anybody's prior tier another one? */
	readonly prior: boolean;
}

/**
 * Who is to be placed again: those whose figures changed, and whoever stands between where a cut was
 * and where it is. A place in the ranking moves by no more than there are customers who changed
 * theirs. null: everybody, because more changed than cuts and a few figures.
 */
export function placedAgain(
	input: PlaceInput,
	cuts: readonly SegmentCuts[],
	last: Placed,
	changed: readonly Code[] | null,
): Again | null {
	const few = comparable(input, last.input, changed);
	if (few === null) return null;
	const marks = new Uint8Array(input.measures.size);
	const codes: Code[] = [];
	const mark = (customer: Code): void => {
		if (marks[customer] !== 0) return;
		marks[customer] = 1;
		codes.push(customer);
	};
	few.forEach(mark);
	const slack = few.length;
	const between = (order: Int32Array, was: Ends, now: Ends): void => {
		for (let tier = 0; tier < now.length; tier++) {
			const from = Math.max(0, Math.min(was[tier]!, now[tier]!) - slack);
			const to = Math.min(order.length, Math.max(was[tier]!, now[tier]!) + slack);
			for (let place = from; place < to; place++) mark(order[place]!);
		}
	};
	let prior = false;
	cuts.forEach(({ current, prior: ends }, segment) => {
		const was = last.cuts[segment]!;
		const ranked = input.ranks.prior[segment]!;
		if (ranked !== last.input.ranks.prior[segment]! || !sameEnds(was.prior, ends)) {
			prior = true;
			between(ranked.order, was.prior, ends);
		}
		const { order } = input.ranks.current[segment]!;
		const before = familiesOf(was.current);
		familiesOf(current).forEach((family, k) => between(order, before[k]!, family));
	});
	return { last, codes, marks, prior };
}

const familiesOf = ({ plain, hold, flip, near, best }: Cuts): readonly Ends[] => [
	...[plain, hold, ...flip, ...near],
	Int32Array.of(best),
];

const sameEnds = (a: Ends, b: Ends): boolean => a.every((end, tier) => end === b[tier]);

/** Whose figures differ, where nothing else does but the cuts; null where more does. */
function comparable(
	now: PlaceInput,
	was: PlaceInput,
	changed: readonly Code[] | null,
): readonly Code[] | null {
	const { ranks, measures, basis, policy, window } = now;
	const sameLadders =
		policy.segments.length === was.policy.segments.length &&
		policy.segments.every((segment, place) =>
			sameTiers(segment, was.policy.segments[place]!, now, was),
		);
	if (!sameLadders || window.months !== was.window.months) return null;
	if (now.walked || was.walked) return null;
	// Ranks are of measures and basis: where they are the same, so is everybody's figure.
	if (ranks === was.ranks) return [];
	const bySales = basis.by === 'sell-in' && was.basis.by === 'sell-in';
	const ranked =
		policy.segments.every(({ ladder: { by } }) => by !== 'score') &&
		sameSegments(was.ranks, policy.segments, ranks.segment);
	if (!bySales || !ranked || measures.size !== was.measures.size) return null;
	return changed === null || changed.length > FEW ? null : changed;
}

/** As many tiers, the same of them key, and the same asked of key customers. */
function sameTiers(a: Segment, b: Segment, now: PlaceInput, was: PlaceInput): boolean {
	const asked = (segment: Segment, { policy }: PlaceInput): string =>
		JSON.stringify([
			segment.ladder.tiers.map(({ key }) => key),
			Object.entries(conditionsOf(policy, segment)).sort(),
		]);
	return asked(a, now) === asked(b, was);
}
