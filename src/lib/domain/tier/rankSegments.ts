import type { CustomerAttributes } from '../customer/effective';
import { NONE, type Measures, type SegmentPlacement } from '../plan';
import type { LadderMeasure, Segment } from '../policy/policy';
import { orderDescending } from '../primitives/orderDescending';
import { segmentOf } from './segmentOf';

/** What the ranking reads. Nothing of it hangs on cuts, key conditions or the stability margin. */
export interface RankInput {
	readonly segments: readonly Segment[];
	readonly measures: Measures;
	readonly attributes: CustomerAttributes;
	/** As the prior window's rows say: the segment of customers without rows in this one. */
	readonly priorAttributes: CustomerAttributes;
	/** Place of every customer code in name order: the order of every tie. */
	readonly rank: Int32Array;
	/** Customers of the window in report order; segments ranked by revenue need no sort of their own. */
	readonly order: Int32Array;
}

/** One segment in one window: customers, largest first, with the running sum of positive values. */
export interface Ranking extends SegmentPlacement {
	/** Fen by place in `order`: the ladder's measure in that window; never rises. */
	readonly values: Float64Array;
	/** By place: the measure is above 0, and so is the revenue. Who earns nothing is in the last tier. */
	readonly earns: (place: number) => boolean;
}

/** Who is in which segment, and everybody's place in it, in this window and in the prior one. */
export interface SegmentRanks {
	readonly input: RankInput;
	/** Place of the segment by customer code; NONE without rows in either window. */
	readonly segment: Uint8Array;
	/** By place of the segment. */
	readonly current: readonly Ranking[];
	readonly prior: readonly Ranking[];
}

/**
 * Ranks the customers of every segment. Give the last result: it is returned as it is when
 * nothing it hangs on has changed, which is every change of a cut [SEGMENT-1, SEGMENT-2].
 */
export function rankSegments(input: RankInput, last?: SegmentRanks | null): SegmentRanks {
	if (last && sameQuestion(last.input, input)) return last;
	const { segments, measures, attributes, rank } = input;
	const segment = new Uint8Array(measures.size).fill(NONE);
	const choose = segmentOf(segments, attributes);
	const choosePrior = segmentOf(segments, input.priorAttributes);
	for (let customer = 0; customer < measures.size; customer++) {
		if (measures.present[customer] === 1) segment[customer] = choose(customer);
		else if (measures.presentPrior[customer] === 1) segment[customer] = choosePrior(customer);
	}
	const inWindow = {
		members: input.order,
		revenue: measures.revenue,
		profit: measures.profit,
		byRevenue: (): Int32Array => input.order,
	};
	const inPrior = {
		members: membersOf(measures.presentPrior),
		revenue: measures.priorRevenue,
		profit: measures.priorProfit,
		byRevenue: (): Int32Array => orderDescending(measures.priorRevenue, inPrior.members, rank),
	};
	return {
		input,
		segment,
		current: rankAll(segments, segment, inWindow, rank),
		prior: rankAll(segments, segment, inPrior, rank),
	};
}

interface Side {
	readonly members: Int32Array;
	readonly revenue: Float64Array;
	readonly profit: Float64Array | null;
	byRevenue(): Int32Array;
}

function rankAll(
	segments: readonly Segment[],
	segmentOfCustomer: Uint8Array,
	side: Side,
	rank: Int32Array,
): Ranking[] {
	const orders = new Map<LadderMeasure, { order: Int32Array; values: Float64Array }>();
	const orderBy = (measure: LadderMeasure): { order: Int32Array; values: Float64Array } => {
		const known = orders.get(measure);
		if (known) return known;
		const values =
			measure === 'revenue' ? side.revenue : (side.profit ?? new Float64Array(side.revenue.length));
		const order =
			measure === 'revenue' ? side.byRevenue() : orderDescending(values, side.members, rank);
		orders.set(measure, { order, values });
		return { order, values };
	};
	return segments.map(({ ladder }, place) => {
		const { order, values } = orderBy(ladder.measure);
		const own =
			segments.length === 1
				? order
				: order.filter((customer) => segmentOfCustomer[customer] === place);
		return rankOne(place, own, values, side.revenue);
	});
}

function rankOne(
	segment: number,
	order: Int32Array,
	byCustomer: Float64Array,
	revenue: Float64Array,
): Ranking {
	const values = new Float64Array(order.length);
	const cumulative = new Float64Array(order.length);
	let positive = 0;
	for (let place = 0; place < order.length; place++) {
		const value = byCustomer[order[place]!]!;
		values[place] = value;
		if (value > 0) positive += value;
		cumulative[place] = positive;
	}
	const earns =
		byCustomer === revenue
			? (place: number) => values[place]! > 0
			: (place: number) => values[place]! > 0 && revenue[order[place]!]! > 0;
	return { segment, order, cumulative, positive, values, earns };
}

function membersOf(present: Uint8Array): Int32Array {
	const members = new Int32Array(present.length);
	let count = 0;
	for (let customer = 0; customer < present.length; customer++) {
		if (present[customer] === 1) members[count++] = customer;
	}
	return members.subarray(0, count);
}

const sameQuestion = (a: RankInput, b: RankInput): boolean =>
	a.measures === b.measures &&
	a.rank === b.rank &&
	a.order === b.order &&
	a.segments.length === b.segments.length &&
	a.segments.every((segment, place) => sameMembers(segment, b.segments[place])) &&
	// Attributes are read only where a segment asks for one.
	((a.attributes === b.attributes && a.priorAttributes === b.priorAttributes) ||
		a.segments.every(({ where }) => where === null));

const sameMembers = (a: Segment, b: Segment | undefined): boolean =>
	a.ladder.measure === b?.ladder.measure &&
	(a.where === b.where || JSON.stringify(a.where) === JSON.stringify(b.where));
