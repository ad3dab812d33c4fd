import { NONE, type Placement, type Plan } from '../plan';
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
	const { before, now, priorLeast, ...sums } = flowOf(plan, segment);
	const theirs = plan === baseline ? { before, now } : headsOf(baseline, segment);
	return {
		...sums,
		net: now - before,
		byRules: now - theirs.now,
		byRulesAlone: theirs.now <= theirs.before && now > theirs.before,
		...belowLeast(plan, segment, priorLeast),
	};
}

/** Which tiers of a segment are key, by their place; `NONE` is not. */
function keyPlaces({ policy }: Plan, segment: number): Uint8Array {
	const keys = new Uint8Array(NONE + 1);
	const tiers = policy.segments[segment]?.ladder.tiers ?? [];
	for (const [place, { key }] of tiers.entries()) keys[place] = key ? 1 : 0;
	return keys;
}

/** Key accounts of a segment in the two windows. */
interface Heads {
	readonly before: number;
	readonly now: number;
}

type Sums = Pick<KeyFlow, 'promoted' | 'arrived' | 'demoted' | 'lost'>;

// Asked at every move of a cut that is dragged: plain loops over the customers, as few as will do.
function flowOf(plan: Plan, segment: number): Sums & Heads & { readonly priorLeast: Fen } {
	const { placement, measures, basis } = plan;
	const keys = keyPlaces(plan, segment);
	const { segment: segments, tier, priorTier } = placement;
	const blank = (): { customers: number; revenue: Fen } => ({ customers: 0, revenue: 0 });
	const sums = { promoted: blank(), arrived: blank(), demoted: blank(), lost: blank() };
	let [before, now, priorLeast] = [0, 0, Infinity];
	for (let customer = 0; customer < segments.length; customer++) {
		if (segments[customer] !== segment) continue;
		const here = measures.present[customer] === 1;
		const was = keys[priorTier[customer]!]!;
		const is = here ? keys[tier[customer]!]! : 0;
		before += was;
		now += is;
		if (was === 1 && basis.priorValue[customer]! < priorLeast)
			priorLeast = basis.priorValue[customer]!;
		if (was === is) continue;
		const fresh = priorTier[customer] === NONE;
		const sum = sums[is === 1 ? (fresh ? 'arrived' : 'promoted') : here ? 'demoted' : 'lost'];
		sum.customers += 1;
		sum.revenue += (here ? measures.revenue : measures.priorRevenue)[customer]!;
	}
	return { ...sums, before, now, priorLeast };
}

/** By what a plan holds for as long as nobody's tier in it changes. */
const known = new WeakMap<Placement, Heads[]>();

/** The same of a baseline, which stands while a scenario moves beside it. */
function headsOf(plan: Plan, segment: number): Heads {
	const heads = known.get(plan.placement) ?? [];
	known.set(plan.placement, heads);
	return (heads[segment] ??= flowOf(plan, segment));
}

/** A share of the revenue, or of the heads by revenue: its cut moves with the sales. */
const cutByShare = ({ by, measure }: Ladder): boolean =>
	measure === 'revenue' && (by === 'cumulative-share' || by === 'rank-share');

/** priorLeast: of the prior key accounts; Infinity without one. */
function belowLeast(
	plan: Plan,
	segment: number,
	priorLeast: Fen,
): Pick<KeyFlow, 'priorLeast' | 'belowPriorLeast'> {
	const { measures, placement, basis } = plan;
	const { ladder } = plan.policy.segments[segment]!;
	if (!cutByShare(ladder) || priorLeast === Infinity)
		return { priorLeast: null, belowPriorLeast: 0 };
	const keys = keyPlaces(plan, segment);
	const { segment: segments, tier, plainTier } = placement;
	let belowPriorLeast = 0;
	for (let customer = 0; customer < segments.length; customer++) {
		if (segments[customer] !== segment || measures.present[customer] !== 1) continue;
		const key = keys[tier[customer]!] === 1 && keys[plainTier[customer]!] === 1;
		if (key && basis.value[customer]! < priorLeast) belowPriorLeast += 1;
	}
	return { priorLeast, belowPriorLeast };
}
