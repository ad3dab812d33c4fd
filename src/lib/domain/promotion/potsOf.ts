import { decimalOf, roundHalfUp, timesWhole } from '../primitives/decimal';
import type { Fen } from '../primitives/units';
import type { Claims } from './claims';
import type { SegmentPool } from './poolsOf';
import type { Pot } from './promotion';
import type { PromotionInput } from './promotionInput';

/** Money of its own, and the claims on it. */
export interface ClaimedPot extends Pick<Pot, 'segment' | 'share' | 'distributable'> {
	readonly claims: Claims;
}

/**
 * Who shares with whom [POOL-9, POOL-10]: a segment with a pool of its own shares that alone; where
 * `bigShare` is given, key accounts share their part of it and the others the rest.
 */
export function potsOf(
	{ policy, segments, placement }: Pick<PromotionInput, 'policy' | 'segments' | 'placement'>,
	pools: readonly SegmentPool[],
	claims: Claims,
): readonly ClaimedPot[] {
	const { bigShare } = policy;
	const [only] = pools;
	if (only !== undefined && pools.length === 1 && bigShare === null) {
		return [{ segment: only.segment, share: 'all', distributable: only.distributable, claims }];
	}
	const poolOfSegment = segments.map(({ id }) => {
		const own = pools.findIndex(({ segment }) => segment === id);
		return own >= 0 ? own : pools.findIndex(({ segment }) => segment === null);
	});
	const isBig = (customer: number): boolean => {
		const { tiers } = segments[placement.segment[customer]!]!.ladder;
		return tiers[placement.tier[customer]!]!.key;
	};
	const pick = (pool: number, share: Pot['share']): Claims => ({
		...claims,
		customers: claims.customers.filter((customer) => {
			if (poolOfSegment[placement.segment[customer]!] !== pool) return false;
			return share === 'all' || isBig(customer) === (share === 'big');
		}),
	});
	return pools.flatMap(({ segment, distributable }, pool) =>
		sharesOf(bigShare, distributable).map(([share, money]) => ({
			segment,
			share,
			distributable: money,
			claims: pick(pool, share),
		})),
	);
}

function sharesOf(bigShare: number | null, money: Fen): readonly (readonly [Pot['share'], Fen])[] {
	if (bigShare === null) return [['all', money]];
	const big = roundHalfUp(timesWhole(decimalOf(bigShare), money));
	return [
		['big', big],
		['small', money - big],
	];
}
