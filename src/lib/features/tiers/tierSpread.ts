import type { Plan } from '$lib/domain/plan';
import type { Fen } from '$lib/domain/primitives/units';

/** How a tier's customers lie between each other: a mean hides a long tail. */
export interface TierSpread {
	readonly place: number;
	readonly customers: number;
	/** null without customers. */
	readonly mean: Fen | null;
	readonly median: Fen | null;
	/** Nearest rank. */
	readonly p90: Fen | null;
	readonly largest: Fen | null;
}

const P90 = 0.9;
const HALF = 2;

/** [X18] Mean, median and 90th percentile of the revenue of each tier of a segment. */
export function tierSpread(plan: Plan, segment: number): readonly TierSpread[] {
	const tiers = plan.policy.segments[segment]?.ladder.tiers ?? [];
	const values = tiers.map((): Fen[] => []);
	for (const customer of plan.placement.segments[segment]?.order ?? []) {
		values[plan.placement.tier[customer] ?? -1]?.push(plan.measures.revenue[customer] ?? 0);
	}
	return values.map((own, place): TierSpread => {
		const sorted = Float64Array.from(own).sort();
		const { length } = sorted;
		if (length === 0) {
			return { place, customers: 0, mean: null, median: null, p90: null, largest: null };
		}
		const upper = sorted[Math.floor(length / HALF)]!;
		const lower = sorted[Math.ceil(length / HALF) - 1]!;
		return {
			place,
			customers: length,
			mean: sorted.reduce((sum, value) => sum + value, 0) / length,
			median: (lower + upper) / HALF,
			p90: sorted[Math.ceil(length * P90) - 1]!,
			largest: sorted[length - 1]!,
		};
	});
}
