import type { Ladder } from '../policy/policy';
import { surelyBest } from './ladderReach';
import type { Ranking } from './rankings';

/**
 * The ladder alone: tier by place in the ranking [TIER-2 … TIER-5, TIER-7]. Who earns nothing (revenue or
 * the ladder's measure ≤ 0) and who matches no tier gets the last one.
 */
export function plainTiers(
	ladder: Ladder,
	{ order, earns, values }: Ranking,
	far: Float64Array,
	reach: Float64Array,
): Uint8Array {
	const tiers = new Uint8Array(order.length);
	const last = ladder.tiers.length - 1;
	let tier = 0;
	const best = surelyBest(ladder, { values });
	for (let place = 0; place < best; place++) tiers[place] = earns[place] === 1 ? 0 : last;
	for (let place = best; place < order.length; place++) {
		while (tier < last && far[place]! >= reach[tier]!) tier++;
		tiers[place] = earns[place] === 1 ? tier : last;
	}
	return tiers;
}
