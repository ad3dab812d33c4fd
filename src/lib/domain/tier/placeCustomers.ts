import { NONE, type Measures, type Placement, type TierSummary, type Window } from '../plan';
import type { Ladder, Policy } from '../policy/policy';
import { FEN_PER_YUAN } from '../primitives/units';
import { conditionsOf, judgeConditions } from './keyConditions';
import { farFromTop, ladderReach, wholeOf } from './ladderReach';
import { plainTiers } from './plainTiers';
import type { Ranking } from './rankings';
import type { SegmentRanks } from './rankSegments';

/** What placing reads; `ranks` comes from `rankSegments` and survives every moved cut. */
export interface PlaceInput {
	readonly policy: Pick<Policy, 'segments' | 'keyConditions' | 'stabilityMargin'>;
	readonly window: Window;
	readonly measures: Measures;
	readonly ranks: SegmentRanks;
}

/**
 * Puts every customer of the window into a tier: the ladder, then stability against the exact
 * prior tier, then the key conditions [TIER-1 … TIER-6, STABLE-1 … STABLE-4, KEY-1 … KEY-5].
 * One walk along each segment's ranking; integers only, so the result is exact.
 */
export function placeCustomers({ policy, window, measures, ranks }: PlaceInput): Placement {
	const { size } = measures;
	const placement = {
		segment: ranks.segment,
		plainTier: new Uint8Array(size).fill(NONE),
		tier: new Uint8Array(size).fill(NONE),
		priorTier: new Uint8Array(size).fill(NONE),
		held: new Uint8Array(size),
		failed: new Uint8Array(size),
		position: new Float64Array(size).fill(NaN),
	};
	const tiers: TierSummary[] = [];
	let keyCustomers = 0;
	let keyRevenue = 0;
	policy.segments.forEach((each, segment) => {
		const { ladder } = each;
		const judge = judgeConditions(conditionsOf(policy, each), window, measures);
		const prior = ranks.prior[segment]!;
		const current = ranks.current[segment]!;
		placePrior(ladder, prior, window, placement.priorTier);
		const { order, earns } = current;
		const { reach, hold } = ladderReach(ladder, current, window, policy.stabilityMargin);
		const far = farFromTop(ladder, current);
		const plain = plainTiers(ladder, current, far, reach);
		const unit = positionUnit(ladder, current, window, measures);
		const key = Uint8Array.from(ladder.tiers, (tier) => (tier.key ? 1 : 0));
		const highestOther = highestNonKey(ladder);
		const heads = new Int32Array(ladder.tiers.length);
		const money = new Float64Array(ladder.tiers.length);
		for (let place = 0; place < order.length; place++) {
			const customer = order[place]!;
			const plainTier = plain[place]!;
			const priorTier = placement.priorTier[customer]!;
			// NONE is larger than every tier, so a customer without prior rows is never held.
			const held = priorTier < plainTier && earns[place] === 1 && far[place]! < hold[priorTier]!;
			let tier = held ? priorTier : plainTier;
			const failed = key[tier] === 1 ? judge(customer) : 0;
			if (failed !== 0) tier = Math.max(plainTier, highestOther);
			placement.plainTier[customer] = plainTier;
			placement.tier[customer] = tier;
			if (failed !== 0) placement.failed[customer] = failed;
			else if (held) placement.held[customer] = 1;
			placement.position[customer] = far[place]! / unit;
			heads[tier]!++;
			money[tier]! += measures.revenue[customer]!;
		}
		ladder.tiers.forEach((rung, tier) => {
			tiers.push({ segment, tier, customers: heads[tier]!, revenue: money[tier]! });
			if (rung.key) {
				keyCustomers += heads[tier]!;
				keyRevenue += money[tier]!;
			}
		});
	});
	return { ...placement, segments: ranks.current, tiers, keyCustomers, keyRevenue };
}

/** The plain ladder on the prior window, without stability or conditions [STABLE-1]. */
function placePrior(ladder: Ladder, prior: Ranking, window: Window, priorTier: Uint8Array): void {
	const { reach } = ladderReach(ladder, prior, window, 0);
	const plain = plainTiers(ladder, prior, farFromTop(ladder, prior), reach);
	const { order } = prior;
	for (let place = 0; place < order.length; place++) priorTier[order[place]!] = plain[place]!;
}

/**
 * What far is divided by to be the position of the report, a share before or yuan per month
 * [TIER-6]; NaN where there is none. Negative in bands, where far is the negative value.
 */
function positionUnit(
	ladder: Ladder,
	ranking: Ranking,
	{ months }: Window,
	measures: Measures,
): number {
	if (ladder.by === 'monthly-average') {
		const unknown = ladder.measure === 'profit' && measures.profit === null;
		return unknown ? NaN : -FEN_PER_YUAN * months;
	}
	return ranking.positive === 0 ? NaN : wholeOf(ladder, ranking);
}

/** Best tier that is not key; without one, the last [KEY-4]. */
function highestNonKey({ tiers }: Ladder): number {
	const place = tiers.findIndex((tier) => !tier.key);
	return place === -1 ? tiers.length - 1 : place;
}
