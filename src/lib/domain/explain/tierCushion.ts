import type { Plan } from '../plan';
import { ceil, decimalOf, timesWhole } from '../primitives/decimal';
import { FEN_PER_YUAN, type Code, type Fen } from '../primitives/units';
import { byEnd, wholeOf } from '../tier/ladderReach';
import { countAbove } from './countAbove';
import { ladderValues } from './ladderValues';
import { mostByEnd } from './tierByEnd';

/**
 * The smallest fall of the ladder's measure that costs a customer its plain tier, everybody else
 * unchanged; the fall counts in the total too [EXPLAIN-2]. null in the last tier, for a customer
 * without a positive figure, and on ladders by score, which no sum of money moves alone.
 */
export function tierCushion(plan: Plan, customer: Code): Fen | null {
	const { placement, policy, window } = plan;
	const segment = placement.segment[customer]!;
	const { ladder } = policy.segments[segment]!;
	const ranking = placement.segments[segment]!;
	const from = placement.plainTier[customer]!;
	const values = ladderValues(plan, ladder);
	if (ladder.by === 'score' || from === ladder.tiers.length - 1 || values === null) return null;
	const value = values[customer]!;
	if (value <= 0) return null;
	if (byEnd(ladder)) return value - mostByEnd({ ladder, ranking, values, value }, from);
	const tier = ladder.tiers[from]!;
	const keeps = (lowered: Fen): boolean => {
		if (ladder.by === 'monthly-average') {
			const least = timesWhole(decimalOf(tier.min ?? Infinity), FEN_PER_YUAN * window.months);
			return lowered >= ceil(least);
		}
		// The customer itself stands above its own lower figure: it is taken out of those before it.
		const larger = countAbove(ranking, values, lowered) - (lowered < value ? 1 : 0);
		const byRank = ladder.by === 'rank-share';
		const sum = larger > 0 ? ranking.cumulative[larger - (lowered < value ? 0 : 1)]! : 0;
		const before = byRank ? larger : lowered < value ? Math.max(0, sum - value) : sum;
		const whole = wholeOf(ladder, ranking) - (byRank ? 0 : value - lowered);
		return before < ceil(timesWhole(decimalOf(tier.upTo ?? 0), whole));
	};
	// Nothing keeps no tier, the figure of today does, and in between it is kept from one on.
	let low = 0;
	let high = value;
	while (high - low > 1) {
		const middle = low + Math.floor((high - low) / 2);
		if (keeps(middle)) high = middle;
		else low = middle;
	}
	return value - low;
}
