import type { AttributeValue, CustomerSheet } from '../customer/sheet';
import type { Measures, Placement, Window } from '../plan';
import type { ClassificationPolicy, Segment } from '../policy/policy';
import { stage, type Stage } from '../stage';
import type { Classification } from './classification';
import { faceOf } from './face';
import { loyaltyOf } from './loyalty';
import { loyaltySheet, type LoyaltyInput } from './loyaltyInput';
import { quadrantOf } from './quadrant';
import { strengthOf } from './strength';
import { xyzOf } from './xyz';

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
	readonly result: Classification;
	/** What the loyalty of `result` was reckoned from. */
	readonly loyaltyInput: LoyaltyInput;
	readonly stages: {
		readonly strength: Stage<Float64Array>;
		readonly loyalty: Stage<Float64Array>;
		readonly quadrant: Stage<Uint8Array>;
		readonly face: Stage<Uint8Array>;
		readonly xyz: Stage<Uint8Array>;
	};
}

const UNKNOWN: readonly AttributeValue[] = [];

/** Every classification beside the tier [CLASS-1 … CLASS-8]; only what hangs on a change is made anew. */
export function classifyCustomers(
	{ policy, segments, window, measures, order, placement, sheet }: ClassifyInput,
	last: Classified | null = null,
): Classified {
	const was = last?.stages;
	const { segment, plainTier } = placement;
	const { present, revenue, priorRevenue, profit, activeMonths, firstMonth, totals } = measures;
	const strength = stage([order, revenue, segment], was?.strength, () =>
		strengthOf(order, revenue, segment),
	);
	const said = loyaltySheet(sheet);
	const loyalty = stage(
		[
			...[policy.loyalty, policy.high, window, present, revenue, priorRevenue, activeMonths],
			...[firstMonth, ...Object.values(said)],
		],
		was?.loyalty,
		(before) =>
			loyaltyOf(
				{ window, measures, policy, sheet: said },
				before && last && { input: last.loyaltyInput, loyalty: before },
			),
	);
	const quadrant = stage([strength.result, loyalty.result, policy.high], was?.quadrant, () =>
		quadrantOf(loyalty.result, strength.result, policy.high),
	);
	const influence = sheet.columns.get('influence') ?? UNKNOWN;
	const { lowMargin, highMargin } = policy;
	const face = stage(
		[
			...[segments, segment, plainTier, influence, present, revenue, profit],
			...[totals.revenue, totals.profit, lowMargin, highMargin],
		],
		was?.face,
		() => faceOf({ measures, placement, segments, policy, influence }),
	);
	const variation = policy.xyz.seasonal ? measures.seasonalVariation : measures.variation;
	const xyz = stage([variation, policy.xyz], was?.xyz, () => xyzOf(variation, policy.xyz));
	const stages = { strength, loyalty, quadrant, face, xyz };
	return {
		stages,
		loyaltyInput: { window, measures, policy, sheet: said },
		result: {
			variation,
			xyz: xyz.result,
			strength: strength.result,
			loyalty: loyalty.result,
			quadrant: quadrant.result,
			face: face.result,
		},
	};
}
