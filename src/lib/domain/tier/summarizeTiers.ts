import { NONE, type Measures, type Placement, type TierSummary } from '../plan';
import type { Segment } from '../policy/policy';
import type { Again } from './placedAgain';

type Summary = Pick<Placement, 'tiers' | 'keyCustomers' | 'keyRevenue'>;

/** Heads and fen of the tiers of one segment, while they are counted. */
interface Counts {
	readonly heads: Int32Array;
	readonly money: Float64Array;
}

/** Customers and money of every tier of every segment. `order`: the customers of each segment. */
export function summarizeTiers(
	segments: readonly Segment[],
	{ revenue }: Pick<Measures, 'revenue'>,
	order: readonly Int32Array[],
	tier: Uint8Array,
): Summary {
	return summaryOf(segments, (length, segment) => {
		const heads = new Int32Array(length);
		const money = new Float64Array(length);
		for (const customer of order[segment]!) {
			const place = tier[customer]!;
			heads[place]!++;
			money[place]! += revenue[customer]!;
		}
		return { heads, money };
	});
}

/** The same, from the last summary and those who may stand elsewhere: whole fen add up in any order. */
export function summarizeAgain(
	segments: readonly Segment[],
	{ last: { input, placement }, codes }: Again,
	now: Pick<Placement, 'segment' | 'tier'> & Pick<Measures, 'revenue'>,
): Summary {
	const { segment: of, tier } = placement;
	const was = { segment: of, tier, revenue: input.measures.revenue };
	return summaryOf(segments, (_, segment) => {
		const own = placement.tiers.filter((each) => each.segment === segment);
		const heads = Int32Array.from(own, ({ customers }) => customers);
		const money = Float64Array.from(own, ({ revenue }) => revenue);
		const count = (side: typeof now, sign: 1 | -1): void => {
			for (const customer of codes) {
				const place = side.tier[customer]!;
				if (place === NONE || side.segment[customer] !== segment) continue;
				heads[place]! += sign;
				money[place]! += sign * side.revenue[customer]!;
			}
		};
		count(was, -1);
		count(now, 1);
		return { heads, money };
	});
}

function summaryOf(
	segments: readonly Segment[],
	countsOf: (tiers: number, segment: number) => Counts,
): Summary {
	const tiers: TierSummary[] = [];
	let keyCustomers = 0;
	let keyRevenue = 0;
	segments.forEach(({ ladder }, segment) => {
		const { heads, money } = countsOf(ladder.tiers.length, segment);
		ladder.tiers.forEach(({ key }, place) => {
			tiers.push({ segment, tier: place, customers: heads[place]!, revenue: money[place]! });
			if (!key) return;
			keyCustomers += heads[place]!;
			keyRevenue += money[place]!;
		});
	});
	return { tiers, keyCustomers, keyRevenue };
}
