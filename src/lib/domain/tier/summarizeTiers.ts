import type { Measures, Placement, TierSummary } from '../plan';
import type { Segment } from '../policy/policy';

/** Customers and money of every tier of every segment. `order`: the customers of each segment. */
export function summarizeTiers(
	segments: readonly Segment[],
	{ revenue }: Pick<Measures, 'revenue'>,
	order: readonly Int32Array[],
	tier: Uint8Array,
): Pick<Placement, 'tiers' | 'keyCustomers' | 'keyRevenue'> {
	const tiers: TierSummary[] = [];
	let keyCustomers = 0;
	let keyRevenue = 0;
	segments.forEach(({ ladder }, segment) => {
		const heads = new Int32Array(ladder.tiers.length);
		const money = new Float64Array(ladder.tiers.length);
		for (const customer of order[segment]!) {
			const place = tier[customer]!;
			heads[place]!++;
			money[place]! += revenue[customer]!;
		}
		ladder.tiers.forEach(({ key }, place) => {
			tiers.push({ segment, tier: place, customers: heads[place]!, revenue: money[place]! });
			if (!key) return;
			keyCustomers += heads[place]!;
			keyRevenue += money[place]!;
		});
	});
	return { tiers, keyCustomers, keyRevenue };
}
