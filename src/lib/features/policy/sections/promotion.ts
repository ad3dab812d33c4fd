import type { Plan } from '$lib/domain/plan';
import {
	PROMOTION_BASES,
	type Policy,
	type Pool,
	type PromotionBase,
} from '$lib/domain/policy/policy';
import { m } from '$lib/i18n';
import { tierMark } from '$lib/ui/controls/tierShapes';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatMoneyShort, tierName } from '$lib/ui/format';
import type { NumberSpec, PanelSection } from '../field';
import { choiceField, numberField } from '../makeField';
import { newCustomersField } from './pipeline';

const BASES: Readonly<Record<PromotionBase, () => string>> = {
	revenue: m.panel_base_revenue,
	profit: m.panel_base_profit,
	potential: m.panel_base_potential,
};
/** A rate that comes from a fixed amount keeps three decimals of a percent. */
const RATE_STEPS = 100_000;
const POOL = ['promotion', 'pool'] as const;

/** How much there is to give, as a share of revenue or as an amount. */
export function poolSection(plan: Plan, locale: Locale): PanelSection {
	const { pool } = plan.policy.promotion;
	return {
		id: 'pool',
		title: m.panel_section_pool(),
		fields: [
			choiceField({
				leaf: [...POOL, 'kind'],
				label: m.panel_pool_kind(),
				said: 'panel_step_pool_kind',
				options: [
					{ value: 'rate', label: m.panel_pool_rate() },
					{ value: 'fixed', label: m.panel_pool_fixed() },
					{ value: 'goal', label: m.panel_pool_goal() },
				],
				read: (policy) => kindOf(policy.promotion.pool),
				put: (_policy, value) => ({ path: POOL, value: poolOf(value, plan) }),
			}),
			...('rate' in pool ? [rateField()] : 'goalFen' in pool ? goalFields(pool) : [fixedField()]),
			newCustomersField(),
			...(plan.policy.promotion.newCustomersFrom === 'pipeline'
				? [
						{
							...{ kind: 'fixed' as const, leaf: ['promotion', 'newCustomers'] },
							label: m.panel_new_share(),
							text: formatMoneyShort(plan.promotion.newCustomers, locale),
						},
					]
				: [shareField('newCustomerShare', m.panel_new_share(), 'panel_step_new_share')]),
			shareField('reserveShare', m.panel_reserve_share(), 'panel_step_reserve_share'),
			...(plan.promotion.reserve > 0
				? [maybeShare('reserveCap', m.panel_reserve_cap(), 'panel_step_reserve_cap')]
				: []),
			maybeShare('bigShare', m.panel_big_share(), 'panel_step_big_share'),
			numberField({
				parameter: 'guards.potReturns',
				leaf: ['guards', 'potReturns'],
				label: m.panel_pot_returns(),
				said: 'panel_step_pot_returns',
				unit: m.panel_unit_times(),
			}),
			numberField({
				parameter: 'promotion.winCost',
				leaf: ['promotion', 'winCost'],
				label: m.panel_win_cost(),
				said: 'panel_step_win_cost',
				unit: m.panel_unit_times(),
			}),
		],
	};
}

export const rateField = (label = m.panel_pool_size()): NumberSpec =>
	numberField({
		parameter: 'promotion.pool.rate',
		leaf: POOL,
		label,
		said: 'panel_step_pool',
		read: ({ promotion: { pool } }) => ('rate' in pool ? pool.rate : null),
		put: (_policy, rate) => ({ path: POOL, value: { rate } }),
	});

const fixedField = (): NumberSpec =>
	numberField({
		parameter: 'promotion.pool.fixedFen',
		leaf: POOL,
		label: m.panel_pool_size(),
		said: 'panel_step_pool',
		read: ({ promotion: { pool } }) => ('fixedFen' in pool ? pool.fixedFen : null),
		put: (_policy, fixedFen) => ({ path: POOL, value: { fixedFen } }),
	});

/** What a revenue to be reached may cost: two figures of one pool. */
const goalFields = (pool: Extract<Pool, { readonly goalFen: number }>): readonly NumberSpec[] => [
	numberField({
		parameter: 'promotion.pool.goalFen',
		leaf: [...POOL, 'goalFen'],
		label: m.panel_pool_goal_size(),
		said: 'panel_step_pool_goal',
		put: (_policy, goalFen) => ({ path: POOL, value: { ...pool, goalFen } }),
	}),
	numberField({
		parameter: 'promotion.pool.costRatio',
		leaf: [...POOL, 'costRatio'],
		label: m.panel_pool_cost_ratio(),
		said: 'panel_step_pool_cost_ratio',
		put: (_policy, costRatio) => ({ path: POOL, value: { ...pool, costRatio } }),
	}),
];

const kindOf = (pool: Pool): string =>
	'rate' in pool ? 'rate' : 'fixedFen' in pool ? 'fixed' : 'goal';

/** The pool as it is now, said in another way. */
function poolOf(kind: string, plan: Plan): Pool {
	if (kind === 'fixed') return { fixedFen: plan.promotion.pool };
	if (kind === 'rate') return { rate: rateOf(plan) };
	return { goalFen: Math.max(0, plan.measures.totals.revenue), costRatio: rateOf(plan) };
}

function rateOf({ promotion, measures }: Plan): number {
	const { revenue } = measures.totals;
	if (revenue <= 0) return 0;
	return Math.min(1, Math.round((promotion.pool / revenue) * RATE_STEPS) / RATE_STEPS);
}

const shareField = (
	name: 'newCustomerShare' | 'reserveShare' | 'capRate',
	label: string,
	said: string,
): NumberSpec =>
	numberField({ parameter: `promotion.${name}`, leaf: ['promotion', name], label, said });

/** A share that may be left open. */
const maybeShare = (name: 'reserveCap' | 'bigShare', label: string, said: string): NumberSpec => {
	const leaf = ['promotion', name];
	return numberField({
		...{ parameter: `promotion.${name}` as const, leaf, label, said },
		clear: () => ({ path: leaf, value: null }),
	});
};

/** By what the money is shared out, and how much more a tier weighs. */
export function weightsSection(policy: Policy, locale: Locale): PanelSection {
	const tiers = new Map(
		policy.segments.flatMap(({ ladder }) =>
			ladder.tiers.map((tier, place) => [tier.id, { tier, place }] as const),
		),
	);
	const base = choiceField({
		leaf: ['promotion', 'base'],
		label: m.panel_base(),
		said: 'panel_step_base',
		options: PROMOTION_BASES.map((value) => ({ value, label: BASES[value]() })),
		read: (each) => each.promotion.base,
		put: (_policy, value) => ({ path: 'promotion.base', value }),
	});
	const weights = [...tiers.values()].map(({ tier, place }) => {
		const leaf = ['promotion', 'tierWeights', tier.id];
		const name = tierName(tier, locale);
		return numberField({
			parameter: 'promotion.tierWeights.*',
			leaf,
			label: name,
			tier: { place: tierMark(tier, place), name, key: tier.key },
			said: 'panel_step_weight',
			// A tier that is not named weighs 1.
			read: (each) =>
				Object.hasOwn(each.promotion.tierWeights, tier.id)
					? (each.promotion.tierWeights[tier.id] ?? 1)
					: 1,
		});
	});
	return { id: 'weights', title: m.panel_section_weights(), fields: [base, ...weights] };
}

/** The least and the most that one customer gets. */
export const boundsSection = (): PanelSection => ({
	id: 'bounds',
	title: m.panel_section_bounds(),
	fields: [
		shareField('capRate', m.panel_cap_rate(), 'panel_step_cap_rate'),
		numberField({
			parameter: 'promotion.floorFen',
			leaf: ['promotion', 'floorFen'],
			label: m.panel_floor(),
			said: 'panel_step_floor',
		}),
	],
});
