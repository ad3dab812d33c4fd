import { measureWord } from '../explain/ladderValues';
import { scoreOf } from '../explain/scoreLines';
import { NONE, REASON_BIT, REASONS, type ConditionReason, type Plan } from '../plan';
import type { Ladder, Segment, Tier } from '../policy/policy';
import { message, type Message, type MessageArgument } from '../primitives/message';
import { FEN_PER_YUAN, type Code } from '../primitives/units';
import { conditionsOf, requiredActiveMonths } from '../tier/keyConditions';
import { lastBeforeFreeze } from '../tier/list/windowEnding';

/**
 * Why a customer stands in another tier under one plan than under another of the same inputs: which
 * figure came to lie on the other side of which limit [SCEN-6]. Clauses, what weighs most first; empty
 * where it stands in the same tier for the same reasons.
 */
export function movedBecause(before: Plan, after: Plan, customer: Code): readonly Message[] {
	const [was, is] = [standIn(before, customer), standIn(after, customer)];
	if (was === null && is === null) return [];
	if (is === null) return [message('scenarios_why_no_sale', spanOf(after))];
	if (was === null) return [message('scenarios_why_sale', spanOf(after))];
	const byHand = handed(was, is);
	if (is.overridden) return byHand;
	const clauses = [
		...byHand,
		...otherSegment(was, is),
		...otherConditions(was, is, customer),
		...otherList(was, is),
		...(is.plan.policy.listPolicy === 'annual' ? [] : acrossCut(was, is, customer)),
		...heldOrNot(was, is),
	];
	const same = was.tier.id === is.tier.id && was.segment.id === is.segment.id;
	return clauses.length > 0 || same ? clauses : [onList(is)];
}

/** Where one plan puts the customer. */
interface Standing {
	readonly plan: Plan;
	readonly segment: Segment;
	readonly ladder: Ladder;
	readonly tier: Tier;
	/** Place in the ladder, by the ladder alone. */
	readonly plain: number;
	readonly overridden: boolean;
	readonly failed: number;
	readonly held: boolean;
}

function standIn(plan: Plan, customer: Code): Standing | null {
	const { placement, policy, measures } = plan;
	const place = placement.tier[customer] ?? NONE;
	if (measures.present[customer] !== 1 || place === NONE) return null;
	const segment = policy.segments[placement.segment[customer]!]!;
	return {
		...{ plan, segment, ladder: segment.ladder, tier: segment.ladder.tiers[place]! },
		plain: placement.plainTier[customer]!,
		overridden: placement.overridden[customer] === 1,
		failed: placement.failed[customer]!,
		held: placement.held[customer] === 1,
	};
}

const spanOf = ({ window }: Plan): Message['args'] => ({
	from: { month: window.from },
	to: { month: window.to },
});

/** A tier by hand holds until its last month, which a window may have passed. */
function handed(was: Standing, is: Standing): Message[] {
	if (was.overridden === is.overridden) return [];
	const tier = { tier: { tier: (is.overridden ? is : was).tier } };
	return [message(is.overridden ? 'scenarios_why_by_hand' : 'scenarios_why_hand_over', tier)];
}

function otherSegment(was: Standing, is: Standing): Message[] {
	if (was.segment.id === is.segment.id) return [];
	const args = { before: { segment: was.segment }, after: { segment: is.segment } };
	return [message('scenarios_why_segment', args)];
}

const WORD: Readonly<Record<ConditionReason, string>> = {
	'too-few-active-months': 'months',
	'one-off': 'order',
	unprofitable: 'profit',
};

/** Key conditions that one of the plans finds failed and the other does not. */
function otherConditions(was: Standing, is: Standing, customer: Code): Message[] {
	return REASONS.filter((each) => ((was.failed ^ is.failed) & REASON_BIT[each]) !== 0).map(
		(condition) => {
			const fails = (is.failed & REASON_BIT[condition]) !== 0;
			const args = { value: shown(is.plan, condition, customer), limit: limitOf(is, condition) };
			return message(`scenarios_why_${WORD[condition]}_${fails ? 'fails' : 'passes'}`, args);
		},
	);
}

function shown(
	{ measures, basis }: Plan,
	condition: ConditionReason,
	customer: Code,
): MessageArgument {
	if (condition === 'too-few-active-months') return basis.activeMonths[customer]!;
	if (condition === 'unprofitable') return { exactFen: measures.profit?.[customer] ?? 0 };
	const revenue = measures.revenue[customer]!;
	return revenue > 0 ? { ratio: measures.largestOrder[customer]! / revenue } : 0;
}

function limitOf({ plan, segment }: Standing, condition: ConditionReason): MessageArgument {
	const asks = conditionsOf(plan.policy, segment);
	if (condition === 'too-few-active-months') return requiredActiveMonths(asks, plan.window);
	return condition === 'one-off' ? { ratio: asks.maxLargestOrderShare ?? 1 } : { exactFen: 0 };
}

/** The list of the one plan is kept otherwise than that of the other. */
function otherList(was: Standing, is: Standing): Message[] {
	const [old, now] = [was.plan.policy, is.plan.policy];
	const { freezeMonth, periods } = now.list;
	const same =
		old.listPolicy === now.listPolicy &&
		(now.listPolicy !== 'annual' || old.list.freezeMonth === freezeMonth) &&
		(now.listPolicy !== 'consecutive' || old.list.periods === periods);
	return same ? [] : [onList(is)];
}

/** What the list that the plan keeps says of the customer. */
function onList({ plan: { policy, window }, tier }: Standing): Message {
	const month = { month: lastBeforeFreeze(window.to, policy.list.freezeMonth) };
	const { periods } = policy.list;
	return message(`scenarios_why_list_${policy.listPolicy}`, { tier: { tier }, month, periods });
}

/** The place on the ladder and the cut it lies across, with what of the two has moved. */
function acrossCut(was: Standing, is: Standing, customer: Code): Message[] {
	const [old, now] = [was.ladder.tiers[was.plain]!, is.ladder.tiers[is.plain]!];
	if (old.id === now.id && was.segment.id === is.segment.id) return [];
	const measured = ({ plan, ladder }: Standing): string =>
		[ladder.by, ladder.cutBy ?? 'start', measureWord(plan, ladder)].join(' ');
	if (measured(was) !== measured(is) || was.segment.id !== is.segment.id)
		return positionOf(is, customer, 'scenarios_why_other_ladder', now);
	const before = was.ladder.tiers.findIndex(({ id }) => id === now.id);
	// Up: inside the cut of the tier it is in; down: past the cut of the tier above.
	const up = before !== -1 && before < was.plain;
	const tier = up ? now : (is.ladder.tiers[is.plain - 1] ?? now);
	const same = was.ladder.tiers.find(({ id }) => id === tier.id);
	if (same === undefined) return positionOf(is, customer, 'scenarios_why_other_tiers', now);
	const [from, to] = [was, is].map(({ plan }) => plan.placement.position[customer]!);
	if (Number.isNaN(from) || Number.isNaN(to))
		return positionOf(is, customer, 'scenarios_why_other_tiers', now);
	const cuts = [cutOf(was.ladder, same), cutOf(is.ladder, tier)] as const;
	const still = from === to;
	const moved = cuts[0] !== cuts[1];
	const bands = is.ladder.by === 'monthly-average';
	const unit = (value: number): MessageArgument =>
		bands ? { exactFen: Math.round(value * FEN_PER_YUAN) } : { ratio: value };
	const what = moved ? (still ? 'cut' : 'both') : 'place';
	return [
		...otherScore(was, is, customer),
		message(`scenarios_why_${what}${bands ? '_average' : ''}`, {
			...{ tier: { tier }, before: unit(cuts[0]), after: unit(cuts[1]) },
			...{ from: unit(from!), to: unit(to!) },
		}),
	];
}

function otherScore(was: Standing, is: Standing, customer: Code): Message[] {
	const [from, to] = [was, is].map(({ plan }) => scoreOf(plan, customer));
	if (from === null || to === null || from === to) return [];
	return [message('scenarios_why_score', { from: { ratio: from! }, to: { ratio: to! } })];
}

const cutOf = ({ by }: Ladder, { upTo, min }: Tier): number =>
	by === 'monthly-average' ? (min ?? 0) : (upTo ?? 1);

function positionOf(
	{ plan, ladder }: Standing,
	customer: Code,
	key: string,
	tier: Tier,
): Message[] {
	const position = plan.placement.position[customer]!;
	if (Number.isNaN(position)) return [message('scenarios_why_nowhere', { tier: { tier } })];
	const bands = ladder.by === 'monthly-average';
	const to: MessageArgument = bands
		? { exactFen: Math.round(position * FEN_PER_YUAN) }
		: { ratio: position };
	return [message(`${key}${bands ? '_average' : ''}`, { tier: { tier }, to })];
}

/** Kept in a better tier by one plan alone. */
function heldOrNot(was: Standing, is: Standing): Message[] {
	const rolling =
		was.plan.policy.listPolicy === 'rolling' && is.plan.policy.listPolicy === 'rolling';
	if (!rolling || was.held === is.held || was.failed !== is.failed) return [];
	const margin = { ratio: is.plan.policy.stabilityMargin };
	return [
		message(is.held ? 'scenarios_why_held' : 'scenarios_why_not_held', {
			...{ margin, before: { ratio: was.plan.policy.stabilityMargin } },
		}),
	];
}
