import { NONE, type Placement, type Plan } from '$lib/domain/plan';
import type { Ladder, Policy, Segment } from '$lib/domain/policy/policy';
import type { Code } from '$lib/domain/primitives/units';
import { placedUnder } from '$lib/domain/tier/placedUnder';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { tierName } from '$lib/ui/format';

/** What tiers can be drawn by. */
const BASES = ['revenue', 'profit', 'sell-through'] as const;
type TierBasis = (typeof BASES)[number];

interface TiersByBasis {
	readonly basis: TierBasis;
	readonly placement: Placement;
}

const known = new WeakMap<Plan, readonly TiersByBasis[]>();

/** Is there more than one basis to draw tiers by? */
export const hasOtherBases = ({ measures, inputs }: Plan): boolean =>
	measures.profit !== null ||
	inputs.ledger.chunks.some(({ numbers }) => numbers.sellThrough !== null);

/**
 * Where the plan would put everybody by each basis that the ledger knows, conditions, lists and
 * tiers by hand included. Bands stay with the sales they were written for: yuan of profit are no
 * yuan of sales. Asked for by one list, and kept with its plan.
 */
function tiersByBasis(plan: Plan): readonly TiersByBasis[] {
	const found = known.get(plan);
	if (found !== undefined) return found;
	const made = BASES.flatMap((basis): TiersByBasis[] => {
		if (basis === 'profit' && plan.measures.profit === null) return [];
		const other = placedUnder(plan, policyBy(plan.policy, basis));
		const missing = basis === 'sell-through' && other.basis.by !== 'sell-through';
		return missing ? [] : [{ basis, placement: other.placement }];
	});
	known.set(plan, made);
	return made;
}

function policyBy(policy: Policy, basis: TierBasis): Policy {
	const measure = basis === 'profit' ? 'profit' : 'revenue';
	const segments = policy.segments.map((segment): Segment => {
		const { ladder } = segment;
		const fixed = isFixed(ladder) || ladder.measure === measure;
		return fixed ? segment : { ...segment, ladder: { ...ladder, measure } };
	});
	const sales = {
		revenue: 'sell-in',
		profit: policy.basis,
		'sell-through': 'sell-through',
	} as const;
	return { ...policy, segments, basis: sales[basis] };
}

const isFixed = ({ by }: Ladder): boolean => by === 'monthly-average' || by === 'score';

/** Does the tier of a customer hang on the basis? */
export const differsByBasis = (plan: Plan, customer: Code): boolean =>
	tiersByBasis(plan).some(
		({ placement }) => placement.tier[customer] !== plan.placement.tier[customer],
	);

/** Its tier by each basis, in words. */
export function tierByEachBasis(plan: Plan, customer: Code, locale: Locale): string {
	const at = { locale };
	const words: Readonly<Record<TierBasis, string>> = {
		revenue: m.panel_measure_revenue({}, at),
		profit: m.panel_measure_profit({}, at),
		'sell-through': m.policy_basis_sell_through({}, at),
	};
	const tiers = plan.policy.segments[plan.placement.segment[customer] ?? NONE]?.ladder.tiers;
	return tiersByBasis(plan)
		.flatMap(({ basis, placement }) => {
			const tier = tiers?.[placement.tier[customer] ?? NONE];
			if (tier === undefined) return [];
			return [m.tiers_by_basis({ basis: words[basis], tier: tierName(tier, locale) }, at)];
		})
		.join(' · ');
}
