import { NONE, REASON_BIT, REASONS, type ConditionReason, type Plan } from '../plan';
import { message, type Message, type MessageArgument } from '../primitives/message';
import type { Code } from '../primitives/units';
import { conditionsOf, judgeConditions, requiredActiveMonths } from '../tier/keyConditions';

/** What became of a key condition: why it was not asked, if it was not. */
export type ConditionState = 'met' | 'failed' | 'not-asked' | 'unknown' | 'off';

/** A key condition, with what the customer shows and what is asked. */
export interface ConditionCheck {
	readonly condition: ConditionReason;
	readonly state: ConditionState;
	/** null: unknown. */
	readonly value: MessageArgument | null;
	readonly limit: MessageArgument;
	/** The same as a sentence. */
	readonly message: Message;
}

const WORD: Readonly<Record<ConditionReason, string>> = {
	'too-few-active-months': 'months',
	'one-off': 'order',
	unprofitable: 'profit',
};

/** The three key conditions for one customer; only a key tier is asked for them [KEY-1 … KEY-5]. */
export function checkConditions(plan: Plan, customer: Code): readonly ConditionCheck[] {
	const { policy, window, measures, basis, placement } = plan;
	const segment = policy.segments[placement.segment[customer]!];
	if (placement.tier[customer] === NONE || segment === undefined) return [];
	const asked = isAsked(plan, customer);
	const asks = conditionsOf(policy, segment);
	const failed = judgeConditions(asks, window, measures, basis)(customer);
	const sold = basis.by === 'sell-through';
	const revenue = measures.revenue[customer]!;
	const profit = measures.profit?.[customer] ?? null;
	const values: Readonly<Record<ConditionReason, MessageArgument | null>> = {
		'too-few-active-months': basis.activeMonths[customer]!,
		'one-off': revenue > 0 ? { ratio: measures.largestOrder[customer]! / revenue } : null,
		unprofitable: profit === null ? null : { exactFen: profit },
	};
	const limits: Readonly<Record<ConditionReason, MessageArgument>> = {
		'too-few-active-months': requiredActiveMonths(asks, window),
		'one-off': { ratio: asks.maxLargestOrderShare ?? 1 },
		unprofitable: { exactFen: 0 },
	};
	return REASONS.map((condition) => {
		const value = values[condition];
		const limit = limits[condition];
		const off =
			(condition === 'unprofitable' && !asks.requireProfit) ||
			(condition === 'one-off' && asks.maxLargestOrderShare === null);
		const misses = (failed & REASON_BIT[condition]) !== 0;
		const state: ConditionState = off
			? 'off'
			: value === null
				? 'unknown'
				: !asked
					? 'not-asked'
					: misses
						? 'failed'
						: 'met';
		const word = sold && condition === 'too-few-active-months' ? 'sold_months' : WORD[condition];
		const key = `explain_${word}_${state.replace('-', '_')}`;
		return { condition, state, value, limit, message: message(key, { value: value ?? '', limit }) };
	});
}

/** Was the tier after stability a key tier? */
function isAsked({ policy, placement }: Plan, customer: Code): boolean {
	if (placement.failed[customer] !== 0) return true;
	const { ladder } = policy.segments[placement.segment[customer]!]!;
	return ladder.tiers[placement.tier[customer]!]!.key;
}
