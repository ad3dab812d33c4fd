import type { Marked } from '../classification/marks';
import type { CustomerAttributes } from '../customer/effective';
import { NONE, type Measures, type Placement } from '../plan';
import type { Capacity, Policy, Service } from '../policy/policy';
import type { Hours } from '../primitives/units';
import { cellCount, cellOf } from '../tier/cell';
import { standardsOf } from './standardOf';
import { hasMultipliers, multiplierOf, travelOf, workloadOf } from './workload';

export interface LoadInput {
	readonly policy: Pick<Policy, 'segments' | 'service' | 'capacity'>;
	readonly measures: Pick<Measures, 'size'>;
	readonly placement: Pick<Placement, 'segment' | 'tier' | 'tiers'>;
	readonly attributes: CustomerAttributes;
	readonly classification: Marked['classification'];
	/** Chance that a customer leaves, by code, NaN unknown; null while no uplift asks for it. */
	readonly risk: Float64Array | null;
}

/** Hours a year that customers take. */
export interface Load {
	/** Adjusted hours by customer code. */
	readonly hours: Float64Array;
	/** Their sums by `cellOf`. */
	readonly byCell: Float64Array;
	/** The same sums without the churn uplift. */
	readonly calm: Float64Array;
}

/** Do hours hang on more of a customer than its tier? */
const isPersonal = ({ travelHours, multipliers }: Capacity): boolean =>
	typeof travelHours !== 'number' || hasMultipliers(multipliers);

/** What of the customers hours are made from; attributes and classes only where they matter. */
export const loadReads = (
	{ capacity }: Pick<Policy, 'capacity'>,
	{ placement, attributes, classification }: Omit<LoadInput, 'policy' | 'measures' | 'risk'>,
): readonly unknown[] => [
	...[placement.segment, placement.tier],
	...(isPersonal(capacity) ? [attributes, classification] : []),
];

/** Adjusted hours [STAFF-1, STAFF-2]: one figure a tier unless regions, multipliers or risks matter. */
export function loadOf(
	input: LoadInput,
	standards: readonly (readonly Service[])[] = standardsOf(input.policy),
): Load {
	const { policy, measures, placement, attributes, risk } = input;
	const { capacity, segments } = policy;
	const hours = new Float64Array(measures.size);
	const byCell = new Float64Array(cellCount(segments.length));
	const uplift = risk === null ? 0 : capacity.churnUplift;
	const personal = isPersonal(capacity);
	const calm = uplift === 0 ? byCell : new Float64Array(byCell.length);
	const everywhere = travelOf(capacity, '');
	const byTier = standards.map((tiers) => tiers.map((each) => workloadOf(each, everywhere)));
	if (!personal && uplift === 0) fillHours(hours, placement, byTier);
	else
		for (let customer = 0; customer < hours.length; customer++) {
			const tier = placement.tier[customer]!;
			if (tier === NONE) continue;
			const segment = placement.segment[customer]!;
			const usual = personal
				? workloadOf(
						standards[segment]![tier]!,
						travelOf(capacity, attributes.text('region', customer)),
					) * multiplierOf(capacity.multipliers, input, customer)
				: byTier[segment]![tier]!;
			const chance = risk?.[customer] ?? NaN;
			const load = Number.isNaN(chance) ? usual : usual * (1 + uplift * chance);
			const cell = cellOf(segment, tier);
			hours[customer] = load;
			calm[cell]! += usual;
			if (calm !== byCell) byCell[cell]! += load;
		}
	if (!personal) {
		// Count × hours: exact where a sum of thousands of terms would drift.
		for (const { segment, tier, customers } of placement.tiers) {
			calm[cellOf(segment, tier)] = customers * byTier[segment]![tier]!;
		}
	}
	return { hours, byCell, calm };
}

/** The hours of the tier for everybody in it. */
function fillHours(
	hours: Float64Array,
	{ tier, segment }: Pick<Placement, 'segment' | 'tier'>,
	byTier: readonly (readonly Hours[])[],
): void {
	// One table, also for those without a tier: no question is asked of anybody.
	const table = new Float64Array(cellCount(byTier.length));
	byTier.forEach((tiers, place) =>
		tiers.forEach((each, rung) => (table[cellOf(place, rung)] = each)),
	);
	for (let customer = 0; customer < hours.length; customer++) {
		if (tier[customer] === NONE) continue;
		hours[customer] = table[cellOf(segment[customer]!, tier[customer]!)]!;
	}
}
