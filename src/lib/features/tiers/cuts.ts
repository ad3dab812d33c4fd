import type { SegmentPlacement, Window } from '$lib/domain/plan';
import type { Ladder } from '$lib/domain/policy/policy';
import { FEN_PER_YUAN, type Fen } from '$lib/domain/primitives/units';

/** Where a ladder's cut lies on the Pareto curve. */
export interface Cut {
	/** Place of the tier above the cut. */
	readonly place: number;
	/** `upTo`, or `min` in yuan per month. */
	readonly value: number;
	/** Customers above the cut by the ladder alone. */
	readonly count: number;
	/** Height on the curve, 0–1. */
	readonly share: number;
}

/** What the ladder measures, by customer; null while it is unknown. */
type Values = ArrayLike<Fen> | null;

/** Share cuts move by half a percent, and neighbours stay as far apart. */
export const SHARE_STEP = 0.005;
/** Bands move by a twentieth of themselves, rounded to two digits. */
const BAND_STEP = 0.05;

/** A share of the customers, in the order of the ladder: by size, or by score. */
const countsHeads = ({ by }: Ladder): boolean => by === 'rank-share' || by === 'score';

/** First place in a falling order at which `below` holds. */
function firstBelow(length: number, below: (index: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (below(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}

const roundShare = (share: number): number => Math.round(share / SHARE_STEP) / (1 / SHARE_STEP);

/**
 * The cuts of a segment in ladder order: one fewer than it has tiers. `plainTier`: by customer code,
 * as the ladder alone has placed everybody, ties and all.
 */
export function cutsOf(
	{ order, cumulative, positive }: SegmentPlacement,
	ladder: Ladder,
	plainTier: ArrayLike<number>,
): readonly Cut[] {
	const inTier = new Int32Array(ladder.tiers.length);
	// Asked at every move of a cut that is dragged.
	for (let rank = 0; rank < order.length; rank++) inTier[plainTier[order[rank]!]!]! += 1;
	let count = 0;
	return ladder.tiers.slice(0, -1).map((tier, place) => {
		count += inTier[place] ?? 0;
		const height = count === 0 || positive <= 0 ? 0 : (cumulative[count - 1] ?? 0) / positive;
		const value = tier.upTo ?? tier.min ?? 0;
		return { place, value, count, share: ladder.by === 'cumulative-share' ? value : height };
	});
}

/** The ladder value that a height on the curve stands for, kept between the neighbouring cuts. */
export function valueAtShare(
	share: number,
	place: number,
	placement: SegmentPlacement,
	ladder: Ladder,
	values: Values,
	window: Window,
): number {
	const { order, cumulative, positive } = placement;
	const count = firstBelow(order.length, (i) => (cumulative[i] ?? 0) > share * positive);
	if (ladder.by === 'monthly-average') {
		const last = values?.[order[Math.max(0, count - 1)] ?? 0] ?? 0;
		return within(ladder, place, tidy(Math.max(0, last) / FEN_PER_YUAN / window.months));
	}
	if (countsHeads(ladder)) {
		return within(ladder, place, roundShare(count / Math.max(1, order.length)));
	}
	return within(ladder, place, roundShare(share));
}

/** Two significant digits: 12 345 → 12 000. */
function tidy(value: number): number {
	if (value <= 0) return 0;
	const digits = 10 ** (Math.floor(Math.log10(value)) - 1);
	return Math.round(value / digits) * digits;
}

/** A value moved by keys: share cuts by half percents, bands by twentieths. */
export function stepValue(ladder: Ladder, place: number, steps: number): number {
	const tier = ladder.tiers[place];
	if (ladder.by === 'monthly-average') {
		const min = tier?.min ?? 0;
		// Up on the curve means further down the list: a lower bound.
		return within(ladder, place, tidy(min * (1 - BAND_STEP * steps)));
	}
	return within(ladder, place, roundShare((tier?.upTo ?? 1) + steps * SHARE_STEP));
}

/** The nearest a cut may come to its neighbours. */
export function limitsOf(
	ladder: Ladder,
	place: number,
): { readonly lower: number; readonly upper: number } {
	const before = ladder.tiers[place - 1];
	const after = ladder.tiers[place + 1];
	if (ladder.by === 'monthly-average') {
		return {
			lower: (after?.min ?? 0) + 1,
			upper: before?.min === undefined ? Infinity : before.min - 1,
		};
	}
	const last = place + 1 === ladder.tiers.length - 1;
	return {
		lower: roundShare((before?.upTo ?? 0) + SHARE_STEP),
		upper: roundShare((last ? 1 : (after?.upTo ?? 1)) - SHARE_STEP),
	};
}

export function within(ladder: Ladder, place: number, value: number): number {
	const { lower, upper } = limitsOf(ladder, place);
	return Math.min(upper, Math.max(lower, value));
}
