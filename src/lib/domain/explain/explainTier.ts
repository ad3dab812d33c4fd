import { NONE, type Plan, type Reason } from '../plan';
import { finalReasons } from '../tier/finalReasons';
import type { Ladder, LadderKind, Segment, Tier } from '../policy/policy';
import { byEnd } from '../tier/ladderReach';
import { message, type Message, type MessageArgument } from '../primitives/message';
import { FEN_PER_YUAN, type Code } from '../primitives/units';
import { checkConditions, type ConditionCheck } from './conditions';
import type { Explanation } from './explanation';
import { ladderValues, measureWord } from './ladderValues';
import { nearnessLines } from './nearness';
import { scoreLines } from './scoreLines';
import { sourceRows } from './sourceRows';
import { tierGap, type TierGap } from './tierGap';
import { expiredLines, turnOf } from './tierTurn';

/** Why a customer is in its tier [EXPLAIN-1]. */
export interface TierExplanation extends Explanation {
	readonly segment: Segment;
	readonly tier: Tier;
	/** By the ladder alone. */
	readonly plainTier: Tier;
	/** By the ladder alone, in the prior window; null without rows there. */
	readonly priorTier: Tier | null;
	readonly reasons: readonly Reason[];
	/** The scale: own position (share before, or yuan per month; null: none) and every cut. */
	readonly scale: {
		readonly by: LadderKind;
		readonly position: number | null;
		readonly cuts: readonly { readonly tier: Tier; readonly at: number }[];
	};
	readonly conditions: readonly ConditionCheck[];
	readonly gap: TierGap | null;
	/** Rows of the sales sheet in the window. */
	readonly rows: number;
}

/** null for a customer without a row in the window. */
export function explainTier(plan: Plan, customer: Code): TierExplanation | null {
	const { placement, policy } = plan;
	const place = placement.tier[customer] ?? NONE;
	if (place === NONE) return null;
	const segment = policy.segments[placement.segment[customer]!]!;
	const { ladder } = segment;
	const tier = ladder.tiers[place]!;
	const plainTier = ladder.tiers[placement.plainTier[customer]!]!;
	const priorTier = ladder.tiers[placement.priorTier[customer]!] ?? null;
	const where = wherePlaced(plan, customer, ladder);
	const conditions = checkConditions(plan, customer);
	const gap = tierGap(plan, customer);
	const rows = sourceRows(plan, customer);
	const turn = turnOf(plan, customer, { tier, plainTier });
	const position = placement.position[customer]!;
	return {
		segment,
		tier,
		plainTier,
		priorTier,
		reasons: finalReasons(placement, customer),
		scale: {
			by: ladder.by,
			position: Number.isNaN(position) ? null : position,
			cuts: ladder.tiers.map((each) => ({ tier: each, at: each.upTo ?? each.min ?? 0 })),
		},
		conditions,
		gap,
		rows,
		lead: turn[0] ?? where,
		lines: [
			...turn.slice(1),
			...(turn.length === 0 ? [] : [where]),
			...expiredLines(plan, customer),
			...scoreLines(plan, customer),
			priorTier === null
				? message('explain_no_prior')
				: message('explain_prior', { tier: { tier: priorTier } }),
			...conditions.map((each) => each.message),
			...(gap === null ? [] : [gapMessage(plan, ladder, gap)]),
			...nearnessLines(plan, customer),
			message('explain_rows', { rows }),
		],
	};
}

const WORD: Readonly<Record<LadderKind, string>> = {
	'cumulative-share': 'share',
	'rank-share': 'rank',
	'monthly-average': 'average',
	score: 'score',
};

/** Where the ladder puts the customer, between which cuts. */
function wherePlaced(plan: Plan, customer: Code, ladder: Ladder): Message {
	const { placement, basis, window } = plan;
	const place = placement.plainTier[customer]!;
	const tier = ladder.tiers[place]!;
	const position = placement.position[customer]!;
	const value = ladderValues(plan, ladder)?.[customer] ?? 0;
	const measure = measureWord(plan, ladder);
	if (Number.isNaN(position)) return message('explain_no_position', { tier: { tier } });
	if (value <= 0 || basis.value[customer]! <= 0) {
		const sold = measure === 'profit' && basis.by === 'sell-through' ? '_sold' : '';
		return message(`explain_no_${measure}${sold}`, { tier: { tier }, value: { exactFen: value } });
	}
	const cutOf = (each: Tier): MessageArgument =>
		ladder.by === 'monthly-average'
			? { exactFen: Math.round((each.min ?? 0) * FEN_PER_YUAN) }
			: { ratio: each.upTo ?? 1 };
	const where: MessageArgument =
		ladder.by === 'monthly-average'
			? { exactFen: Math.round(value / window.months) }
			: { ratio: position };
	const above = ladder.tiers[place - 1];
	const isLast = place === ladder.tiers.length - 1;
	const between = above === undefined ? 'first' : isLast ? 'last' : 'between';
	const words = ladder.by === 'score' ? 'score' : `${WORD[ladder.by]}_${measure}`;
	const end = byEnd(ladder) ? '_end' : '';
	// The best are in the best tier, even past its cut [TIER-7].
	const past = end !== '' && place === 0 && position > (tier.upTo ?? 1);
	return message(past ? 'explain_end_past' : `explain_${words}${end}_${between}`, {
		position: where,
		tier: { tier },
		cut: cutOf(tier),
		...(above === undefined ? {} : { above: { tier: above }, aboveCut: cutOf(above) }),
	});
}

const gapMessage = (plan: Plan, ladder: Ladder, { fen, tier }: TierGap): Message => {
	const measure = measureWord(plan, ladder);
	const score = ladder.by === 'score' ? 'score' : measure;
	const sold = ladder.by === 'score' && plan.basis.by === 'sell-through' ? '_sold' : '';
	return message(`explain_gap_${score}${sold}`, {
		more: { exactFen: fen },
		tier: { tier },
	});
};
