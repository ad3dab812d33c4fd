import { NONE, type Plan } from '../plan';
import type { Ladder } from '../policy/policy';
import type { Code, Fen } from '../primitives/units';

export interface FlowSum {
	readonly customers: number;
	/** What they buy in the window; what the lost ones bought in the prior one. */
	readonly revenue: Fen;
}

/** How the key accounts of a segment changed from the prior window to this one (L29). */
export interface KeyFlow {
	readonly promoted: FlowSum;
	/** Key accounts without a row in the prior window. */
	readonly arrived: FlowSum;
	readonly demoted: FlowSum;
	/** Key accounts of the prior window without a row in this one. */
	readonly lost: FlowSum;
	/** Customers: promoted + arrived − demoted − lost. */
	readonly net: number;
	/** Key accounts more than the baseline's rules give on the same sales: what moved cuts did. */
	readonly byRules: number;
	/** More key accounts than the year before, and none of them but for easier rules. */
	readonly byRulesAlone: boolean;
	/** Least prior revenue of a key account then; null without one, or where revenue is not what cuts. */
	readonly priorLeast: Fen | null;
	/** Key by the ladder with less than that: their share of a smaller whole has made them so. */
	readonly belowPriorLeast: number;
}

/**
 * Net flow of a segment's key accounts between the two windows [MIGRATE-2]. `baseline` is the plan of
 * the baseline's policy on the same inputs; the plan itself where that is the one on screen. Growth is
 * by rules alone where the same customers under the baseline's rules give no net growth.
 */
export function keyFlow(plan: Plan, baseline: Plan, segment: number): KeyFlow {
	const members = membersOf(plan, segment);
	const own = keysOf(plan);
	const sums = flowOf(plan, own, members);
	const heads = ({ was, is }: Keys): { before: number; now: number } => ({
		before: members.filter(was).length,
		now: members.filter(is).length,
	});
	const ours = heads(own);
	const theirs = plan === baseline ? ours : heads(keysOf(baseline));
	const byRules = ours.now - theirs.now;
	return {
		...sums,
		net: ours.now - ours.before,
		byRules,
		byRulesAlone: byRules > 0 && theirs.now <= theirs.before && ours.now > theirs.before,
		...belowLeast(plan, own, members, segment),
	};
}

/** Whether a customer was a key account in the prior window, and is one in this. */
interface Keys {
	readonly was: (customer: Code) => boolean;
	readonly is: (customer: Code) => boolean;
}

function keysOf({ policy, placement, measures }: Plan): Keys {
	const keys = policy.segments.map(({ ladder }) => ladder.tiers.map(({ key }) => key));
	const isKey = (tiers: Uint8Array, customer: Code): boolean =>
		keys[placement.segment[customer]!]?.[tiers[customer]!] ?? false;
	return {
		was: (customer) => isKey(placement.priorTier, customer),
		is: (customer) => measures.present[customer] === 1 && isKey(placement.tier, customer),
	};
}

/** Everybody of the segment with a row in one of the windows. */
function membersOf({ placement }: Plan, segment: number): readonly Code[] {
	const members: Code[] = [];
	placement.segment.forEach((each, customer) => {
		if (each === segment) members.push(customer);
	});
	return members;
}

type Sums = Pick<KeyFlow, 'promoted' | 'arrived' | 'demoted' | 'lost'>;

function flowOf({ placement, measures }: Plan, { was, is }: Keys, members: readonly Code[]): Sums {
	const blank = (): { customers: number; revenue: Fen } => ({ customers: 0, revenue: 0 });
	const sums = { promoted: blank(), arrived: blank(), demoted: blank(), lost: blank() };
	for (const customer of members) {
		if (was(customer) === is(customer)) continue;
		const here = measures.present[customer] === 1;
		const fresh = placement.priorTier[customer] === NONE;
		const sum = sums[is(customer) ? (fresh ? 'arrived' : 'promoted') : here ? 'demoted' : 'lost'];
		sum.customers += 1;
		sum.revenue += (here ? measures.revenue : measures.priorRevenue)[customer]!;
	}
	return sums;
}

/** A share of the revenue, or of the heads by revenue: its cut moves with the sales. */
const cutByShare = ({ by, measure }: Ladder): boolean =>
	measure === 'revenue' && (by === 'cumulative-share' || by === 'rank-share');

function belowLeast(
	{ policy, placement, basis }: Plan,
	{ was, is }: Keys,
	members: readonly Code[],
	segment: number,
): Pick<KeyFlow, 'priorLeast' | 'belowPriorLeast'> {
	const { ladder } = policy.segments[segment]!;
	const before = members.filter(was);
	if (!cutByShare(ladder) || before.length === 0) return { priorLeast: null, belowPriorLeast: 0 };
	const priorLeast = before.reduce(
		(least, customer) => Math.min(least, basis.priorValue[customer]!),
		Infinity,
	);
	const below = members.filter(
		(customer) =>
			is(customer) &&
			ladder.tiers[placement.plainTier[customer]!]!.key &&
			basis.value[customer]! < priorLeast,
	);
	return { priorLeast, belowPriorLeast: below.length };
}
