import { NONE, type Plan } from '../plan';
import type { Ladder } from '../policy/policy';
import type { Fen } from '../primitives/units';

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
	const own = keysOf(plan);
	const sums = flowOf(plan, own, segment);
	const ours = headsOf(plan, own, segment);
	const theirs = plan === baseline ? ours : headsOf(plan, keysOf(baseline), segment);
	const byRules = ours.now - theirs.now;
	return {
		...sums,
		net: ours.now - ours.before,
		byRules,
		byRulesAlone: theirs.now <= theirs.before && ours.now > theirs.before,
		...belowLeast(plan, own, segment),
	};
}

/** By customer, 1: was a key account in the prior window, is one in this. */
interface Keys {
	readonly was: Uint8Array;
	readonly is: Uint8Array;
}

/** Places of tiers in a ladder, `NONE` among them. */
const TIERS = NONE + 1;

// Asked at every move of a cut that is dragged: plain loops over the customers.
function keysOf({ policy, placement, measures }: Plan): Keys {
	const { segment, tier, priorTier } = placement;
	const keys = new Uint8Array(TIERS * TIERS);
	for (const [place, { ladder }] of policy.segments.entries())
		for (const [at, { key }] of ladder.tiers.entries()) keys[place * TIERS + at] = key ? 1 : 0;
	const was = new Uint8Array(segment.length);
	const is = new Uint8Array(segment.length);
	for (let customer = 0; customer < segment.length; customer++) {
		const row = segment[customer]! * TIERS;
		was[customer] = keys[row + priorTier[customer]!]!;
		is[customer] = measures.present[customer] === 1 ? keys[row + tier[customer]!]! : 0;
	}
	return { was, is };
}

/** Key accounts among those whom the plan has in the segment. */
function headsOf({ placement }: Plan, { was, is }: Keys, segment: number) {
	let [before, now] = [0, 0];
	for (let customer = 0; customer < was.length; customer++) {
		if (placement.segment[customer] !== segment) continue;
		before += was[customer]!;
		now += is[customer]!;
	}
	return { before, now };
}

type Sums = Pick<KeyFlow, 'promoted' | 'arrived' | 'demoted' | 'lost'>;

function flowOf({ placement, measures }: Plan, { was, is }: Keys, segment: number): Sums {
	const blank = (): { customers: number; revenue: Fen } => ({ customers: 0, revenue: 0 });
	const sums = { promoted: blank(), arrived: blank(), demoted: blank(), lost: blank() };
	for (let customer = 0; customer < was.length; customer++) {
		if (was[customer] === is[customer] || placement.segment[customer] !== segment) continue;
		const here = measures.present[customer] === 1;
		const fresh = placement.priorTier[customer] === NONE;
		const sum =
			sums[is[customer] === 1 ? (fresh ? 'arrived' : 'promoted') : here ? 'demoted' : 'lost'];
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
	segment: number,
): Pick<KeyFlow, 'priorLeast' | 'belowPriorLeast'> {
	const { ladder } = policy.segments[segment]!;
	if (!cutByShare(ladder)) return { priorLeast: null, belowPriorLeast: 0 };
	let priorLeast = Infinity;
	for (let customer = 0; customer < was.length; customer++) {
		if (was[customer] === 1 && placement.segment[customer] === segment)
			priorLeast = Math.min(priorLeast, basis.priorValue[customer]!);
	}
	if (priorLeast === Infinity) return { priorLeast: null, belowPriorLeast: 0 };
	const isKey = ladder.tiers.map(({ key }) => key);
	let belowPriorLeast = 0;
	for (const customer of placement.segments[segment]!.order) {
		if (is[customer] !== 1) continue;
		const plain = isKey[placement.plainTier[customer]!]!;
		if (plain && basis.value[customer]! < priorLeast) belowPriorLeast++;
	}
	return { priorLeast, belowPriorLeast };
}
