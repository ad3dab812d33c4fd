import type { AttributeValue } from '../customer/sheet';
import { NONE, type Measures, type Placement } from '../plan';
import type { ClassificationPolicy, Segment } from '../policy/policy';
import { shareComparer } from '../primitives/compareShare';
import { decimalOf, fraction, times, type Decimal } from '../primitives/decimal';
import { cellCount, cellOf } from '../tier/cell';
import { FACES } from './classification';

/** What faces read. */
export interface FaceInput {
	readonly measures: Pick<Measures, 'size' | 'present' | 'revenue' | 'profit' | 'totals'>;
	readonly placement: Pick<Placement, 'segment' | 'plainTier'>;
	readonly segments: readonly Segment[];
	readonly policy: Pick<ClassificationPolicy, 'lowMargin' | 'highMargin'>;
	/** Column of the customer sheet: 1 is a yes. */
	readonly influence: readonly AttributeValue[];
}

const [BLACK, WHITE, RED, PLAIN] = FACES.map((_, place) => place) as [
	number,
	number,
	number,
	number,
];

/** Profit of the portfolio / its revenue; null where profit is unknown or nothing is earned [CLASS-7]. */
export function portfolioMargin({ totals }: Pick<Measures, 'totals'>): Decimal | null {
	const { profit, revenue } = totals;
	return profit === null || profit <= 0 || revenue <= 0
		? null
		: fraction(BigInt(profit), BigInt(revenue));
}

/**
 * Black before white before red, else plain, as places in FACES; NONE outside the window, and for
 * everybody where there is no portfolio margin to compare with [CLASS-7, CLASS-8]. Exact: margins
 * are compared as fractions.
 */
export function faceOf(input: FaceInput): Uint8Array {
	const { measures, placement, policy, influence } = input;
	const { present, revenue, profit } = measures;
	const face = new Uint8Array(measures.size).fill(NONE);
	const portfolio = portfolioMargin(measures);
	if (portfolio === null || profit === null) return face;
	const toLow = shareComparer(times(decimalOf(policy.lowMargin), portfolio));
	const toHigh = shareComparer(times(decimalOf(policy.highMargin), portfolio));
	const key = keyCells(input.segments);
	for (let customer = 0; customer < face.length; customer++) {
		if (present[customer] === 0) continue;
		const gain = profit[customer]!;
		const fen = revenue[customer]!;
		// Without revenue there is no margin.
		const isLow = fen > 0 && toLow(gain, fen) <= 0;
		if (influence[customer] === 1 && (gain <= 0 || isLow)) face[customer] = BLACK;
		else if (
			isLow &&
			key[cellOf(placement.segment[customer]!, placement.plainTier[customer]!)] === 1
		)
			face[customer] = WHITE;
		else if (fen > 0 && toHigh(gain, fen) >= 0) face[customer] = RED;
		else face[customer] = PLAIN;
	}
	return face;
}

/** 1 where the tier of a cell is key. */
function keyCells(segments: readonly Segment[]): Uint8Array {
	const key = new Uint8Array(cellCount(segments.length));
	segments.forEach(({ ladder }, segment) => {
		ladder.tiers.forEach((tier, place) => (key[cellOf(segment, place)] = tier.key ? 1 : 0));
	});
	return key;
}
