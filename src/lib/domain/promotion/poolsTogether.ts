import { message, type Message } from '../primitives/message';
import type { Fen } from '../primitives/units';
import { poolOf } from './poolOf';
import { poolsOf, type SegmentPool } from './poolsOf';
import type { PromotionInput } from './promotionInput';

/** Pools of segments beside the one pool that everybody would share without them. Fen. */
export interface PoolsTogether {
	/** Of segments with their own, then of all the others. */
	readonly pools: readonly SegmentPool[];
	readonly total: Fen;
	/** `pool` over everybody. */
	readonly single: Fen;
	/** Does every segment have its own, so that nothing hangs on `pool`? */
	readonly commonUnused: boolean;
}

type Input = Pick<PromotionInput, 'policy' | 'segments' | 'measures' | 'placement'>;

/** What the pools come to [POOL-11]; null: no segment has its own. */
export function poolsTogether(input: Input): PoolsTogether | null {
	const pools = poolsOf(input);
	if (pools.every(({ segment }) => segment === null)) return null;
	return {
		pools,
		total: pools.reduce((sum, { pool }) => sum + pool, 0),
		single: poolOf(input.policy, input.measures.totals.revenue).pool,
		commonUnused: pools.every(({ segment }) => segment !== null),
	};
}

/** What a planner has to know of pools of their own [POOL-11]; nothing where there are none. */
export function aboutPools(input: Input): Message[] {
	const together = poolsTogether(input);
	if (together === null) return [];
	const { total, single, commonUnused } = together;
	if (commonUnused) return [message('notice_pool_for_nobody', { total: { exactFen: total } })];
	if (total <= single) return [];
	const [sum, one] = [{ exactFen: total }, { exactFen: single }];
	return [
		message('notice_pools_over', { total: sum, single: one, over: { exactFen: total - single } }),
	];
}
