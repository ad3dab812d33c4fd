import type { Drift, Measures, Placement } from '../../plan';
import type { ListTerms, Segment } from '../../policy/policy';
import { shareComparer } from '../../primitives/compareShare';
import { decimalOf } from '../../primitives/decimal';

/** How far a list lies from what the rolling one would say, before any tier is set by hand [LIST-3]. */
export function driftOf(
	listed: Pick<Placement, 'tier' | 'segment' | 'keyCustomers' | 'keyRevenue'>,
	rolling: Pick<Placement, 'tier'>,
	segments: readonly Segment[],
	{ revenue }: Measures,
	order: Int32Array,
	{ driftLimit }: ListTerms,
): Drift {
	const drift = { customers: 0, revenue: 0, keyCustomers: 0, keyRevenue: 0 };
	for (const customer of order) {
		const tier = listed.tier[customer]!;
		if (tier === rolling.tier[customer]) continue;
		drift.customers++;
		drift.revenue += revenue[customer]!;
		if (!segments[listed.segment[customer]!]!.ladder.tiers[tier]!.key) continue;
		drift.keyCustomers++;
		drift.keyRevenue += revenue[customer]!;
	}
	const beyond = shareComparer(decimalOf(driftLimit));
	const over = (part: number, whole: number): boolean => whole > 0 && beyond(part, whole) > 0;
	const review =
		over(drift.keyCustomers, listed.keyCustomers) || over(drift.keyRevenue, listed.keyRevenue);
	return { ...drift, review };
}
