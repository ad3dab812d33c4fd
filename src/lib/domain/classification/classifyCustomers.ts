import type { AttributeValue, CustomerSheet } from '../customer/sheet';
import { later, type Later } from '../later';
import type { Measures, Placement, Window } from '../plan';
import type { ClassificationPolicy, Segment } from '../policy/policy';
import type { Classification } from './classification';
import { faceOf } from './face';
import { loyaltyOf } from './loyalty';
import { loyaltySheet, type LoyaltyInput } from './loyaltyInput';
import { quadrantOf } from './quadrant';
import { strengthOf } from './strength';
import type { Volatility } from './volatility';

export interface ClassifyInput {
	readonly policy: ClassificationPolicy;
	readonly segments: readonly Segment[];
	readonly window: Window;
	readonly measures: Measures;
	/** Customers of the window by revenue, largest first. */
	readonly order: Int32Array;
	readonly placement: Pick<Placement, 'segment' | 'plainTier'>;
	readonly sheet: CustomerSheet;
}

/** Classifications, and what the next ones can be made from. */
export interface Classified {
	/** What multipliers and guards may ask for. */
	readonly marks: Pick<Classification, 'face' | 'quadrant'>;
	readonly stages: {
		readonly strength: Later<Float64Array>;
		readonly loyalty: Later<ReckonedLoyalty>;
		readonly quadrant: Later<Uint8Array>;
		readonly face: Later<Uint8Array>;
	};
}

/** Loyalty, and what it was reckoned from. */
interface ReckonedLoyalty {
	readonly input: LoyaltyInput;
	readonly loyalty: Float64Array;
}

const UNKNOWN: readonly AttributeValue[] = [];

/**
 * The classifications beside the tier [CLASS-4 … CLASS-8], each made when it is first asked for: an
 * edit on a sheet that shows none pays for none.
 */
export function classifyCustomers(
	input: ClassifyInput,
	last: Classified | null = null,
): Classified {
	const was = last?.stages;
	const strength = laterStrength(input, was?.strength);
	const loyalty = laterLoyalty(input, was?.loyalty);
	const quadrant = laterQuadrant(strength, loyalty, input.policy.high, was?.quadrant);
	const face = laterFace(input, was?.face);
	return {
		stages: { strength, loyalty, quadrant, face },
		marks: {
			get quadrant() {
				return quadrant.result;
			},
			get face() {
				return face.result;
			},
		},
	};
}

// A function each, so that a step that waits holds what it reads and no other step.

function laterStrength(
	{ order, measures: { revenue }, placement: { segment } }: ClassifyInput,
	last: Later<Float64Array> | undefined,
): Later<Float64Array> {
	return later([order, revenue, segment], last, () => strengthOf(order, revenue, segment));
}

function laterLoyalty(
	{ policy, window, measures, sheet: { columns } }: ClassifyInput,
	last: Later<ReckonedLoyalty> | undefined,
): Later<ReckonedLoyalty> {
	const sheet = loyaltySheet({ columns });
	const { present, revenue, priorRevenue, activeMonths, firstMonth } = measures;
	const read = [
		...[policy.loyalty, policy.high, window, present, revenue, priorRevenue, activeMonths],
		...[firstMonth, ...Object.values(sheet)],
	];
	return later(read, last, (before): ReckonedLoyalty => {
		const input = { window, measures, policy, sheet };
		return { input, loyalty: loyaltyOf(input, before) };
	});
}

function laterQuadrant(
	strength: Later<Float64Array>,
	loyalty: Later<ReckonedLoyalty>,
	high: number,
	last: Later<Uint8Array> | undefined,
): Later<Uint8Array> {
	return later([strength, loyalty, high], last, () =>
		quadrantOf(loyalty.result.loyalty, strength.result, high),
	);
}

function laterFace(
	{ policy, segments, measures, placement, sheet }: ClassifyInput,
	last: Later<Uint8Array> | undefined,
): Later<Uint8Array> {
	const { lowMargin, highMargin } = policy;
	const { present, revenue, profit, totals } = measures;
	const influence = sheet.columns.get('influence') ?? UNKNOWN;
	const read = [
		...[segments, placement.segment, placement.plainTier, influence, present, revenue, profit],
		...[totals.revenue, totals.profit, lowMargin, highMargin],
	];
	return later(read, last, () => faceOf({ measures, placement, segments, policy, influence }));
}

/** Everything that a plan says of classes; how steadily somebody buys hangs on more than the rest. */
export const joinClassification = (
	steps: Classified['stages'],
	volatility: Later<Volatility>,
): Classification => ({
	get variation() {
		return volatility.result.measured.variation;
	},
	get xyz() {
		return volatility.result.xyz;
	},
	get strength() {
		return steps.strength.result;
	},
	get loyalty() {
		return steps.loyalty.result.loyalty;
	},
	get quadrant() {
		return steps.quadrant.result;
	},
	get face() {
		return steps.face.result;
	},
});
