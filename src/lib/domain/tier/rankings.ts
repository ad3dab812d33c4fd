import type { SegmentPlacement } from '../plan';
import type { LadderMeasure, Segment } from '../policy/policy';
import { orderDescending } from '../primitives/orderDescending';

/** One segment in one window: customers, largest first, with the running sum of positive values. */
export interface Ranking extends SegmentPlacement {
	/** Fen by place in `order`: the ladder's measure in that window; never rises. */
	readonly values: Float64Array;
	/** By place: 1 where the measure is above 0, and so is the revenue. The others are in the last tier. */
	readonly earns: Uint8Array;
}

/** One window's figures, as far as a ranking reads them. */
export interface Side {
	/** 1 where the customer has a row in the window. */
	readonly present: Uint8Array;
	readonly revenue: Float64Array;
	readonly profit: Float64Array | null;
	/** Customers by revenue, where that order is known already. */
	readonly byRevenue: Int32Array | null;
}

export const sameSide = (a: Side, b: Side): boolean =>
	a.present === b.present &&
	a.revenue === b.revenue &&
	a.profit === b.profit &&
	a.byRevenue === b.byRevenue;

/** Every segment's ranking by its own measure; each measure is put in order once. */
export function rankAll(
	segments: readonly Segment[],
	segmentOfCustomer: Uint8Array,
	side: Side,
	rank: Int32Array,
): Ranking[] {
	const orders = new Map<LadderMeasure, Int32Array>();
	return segments.map(({ ladder: { measure } }, segment) => {
		const values =
			measure === 'revenue' ? side.revenue : (side.profit ?? new Float64Array(side.revenue.length));
		const known = orders.get(measure) ?? (measure === 'revenue' ? side.byRevenue : null);
		const order = known ?? orderDescending(values, membersOf(side), rank);
		orders.set(measure, order);
		const own =
			segments.length === 1
				? order
				: order.filter((customer) => segmentOfCustomer[customer] === segment);
		return rankOne(segment, own, values, side.revenue);
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
	const earns = new Uint8Array(order.length);
	const ownMeasure = byCustomer === revenue;
	let positive = 0;
	for (let place = 0; place < order.length; place++) {
		const customer = order[place]!;
		const value = byCustomer[customer]!;
		values[place] = value;
		if (value > 0) {
			positive += value;
			if (ownMeasure || revenue[customer]! > 0) earns[place] = 1;
		}
		cumulative[place] = positive;
	}
	return { segment, order, cumulative, positive, values, earns };
}

function membersOf({ present }: Side): Int32Array {
	const members = new Int32Array(present.length);
	let count = 0;
	for (let customer = 0; customer < present.length; customer++) {
		if (present[customer] === 1) members[count++] = customer;
	}
	return members.subarray(0, count);
}
