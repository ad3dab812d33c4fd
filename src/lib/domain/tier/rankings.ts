import type { SegmentPlacement } from '../plan';
import type { Ladder, LadderMeasure, Segment } from '../policy/policy';
import { presentCustomers } from '../measure/reportOrder';
import { orderDescending } from '../primitives/orderDescending';
import { scoreSegment } from './score/scoreSegment';
import type { ScoreColumns } from './score/scoreColumns';

/** One segment in one window: customers, largest first, with the running sum of positive values. */
export interface Ranking extends SegmentPlacement {
	/** By place in `order`: the ladder's measure in that window in fen, or its score; never rises. */
	readonly values: Float64Array;
	/** By place: 1 where the measure is above 0, and so are the sales of the basis. The others are in the last tier. */
	readonly earns: Uint8Array;
}

/** One window's figures, as far as a ranking reads them. */
export interface Side {
	/** 1 where the customer has a row in the window. */
	readonly present: Uint8Array;
	/** By the basis, fen: revenue, or what customers sold on. */
	readonly value: Float64Array;
	readonly profit: Float64Array | null;
	/** Customers by that value, where their order is known already. */
	readonly byValue: Int32Array | null;
	/** What scores weigh; null without a ladder by score. */
	readonly scores: ScoreColumns | null;
}

export const sameSide = (a: Side, b: Side): boolean =>
	a.present === b.present &&
	a.value === b.value &&
	a.profit === b.profit &&
	a.byValue === b.byValue &&
	a.scores === b.scores;

/** Every segment's ranking by its own measure; each measure is put in order once. */
export function rankAll(
	segments: readonly Segment[],
	segmentOfCustomer: Uint8Array,
	side: Side,
	rank: Int32Array,
): Ranking[] {
	const orders = new Map<LadderMeasure, Int32Array>();
	return segments.map(({ ladder }, segment) => {
		const { measure } = ladder;
		const values =
			measure === 'revenue' ? side.value : (side.profit ?? new Float64Array(side.value.length));
		const known = orders.get(measure) ?? (measure === 'revenue' ? side.byValue : null);
		const order = known ?? orderDescending(values, presentCustomers(side), rank);
		orders.set(measure, order);
		const own =
			segments.length === 1
				? order
				: order.filter((customer) => segmentOfCustomer[customer] === segment);
		return ladder.by === 'score'
			? rankByScore(segment, own, ladder, values, side, rank)
			: rankOne(segment, own, values, side.value);
	});
}

/** The order is the score's; who earns, and what the curve adds up, is still the ladder's measure. */
function rankByScore(
	segment: number,
	members: Int32Array,
	{ weights = {} }: Ladder,
	values: Float64Array,
	{ value, scores }: Side,
	rank: Int32Array,
): Ranking {
	const scored = scoreSegment(members, weights, scores ?? new Map(), rank);
	const ranking = rankOne(segment, scored.order, values, value);
	return { ...ranking, values: scored.values, scores: scored.parts };
}

function rankOne(
	segment: number,
	order: Int32Array,
	byCustomer: Float64Array,
	sales: Float64Array,
): Ranking {
	const values = new Float64Array(order.length);
	const cumulative = new Float64Array(order.length);
	const earns = new Uint8Array(order.length);
	let positive = 0;
	for (let place = 0; place < order.length; place++) {
		const customer = order[place]!;
		const value = byCustomer[customer]!;
		values[place] = value;
		if (value > 0) {
			positive += value;
			if (sales[customer]! > 0) earns[place] = 1;
		}
		cumulative[place] = positive;
	}
	return { segment, order, cumulative, positive, values, earns };
}
