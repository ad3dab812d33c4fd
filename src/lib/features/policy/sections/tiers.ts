import type { Plan } from '$lib/domain/plan';
import { moveCut } from '$lib/domain/policy/moveCut';
import { DEFAULT_POLICY } from '$lib/domain/policy/defaults';
import {
	LADDERS,
	LADDER_MEASURES,
	type Ladder,
	type LadderKind,
	type LadderMeasure,
	type Policy,
} from '$lib/domain/policy/policy';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { segmentName, tierName } from '$lib/ui/format';
import type { FieldSpec, FieldTier, PanelSection } from '../field';
import { choiceField, numberField } from '../makeField';
import { switchLadder } from '../switchLadder';

export const METHODS: Readonly<Record<LadderKind, () => string>> = {
	'cumulative-share': m.panel_method_cumulative,
	'rank-share': m.panel_method_rank,
	'monthly-average': m.panel_method_average,
	score: m.panel_method_score,
};
export const MEASURES: Readonly<Record<LadderMeasure, () => string>> = {
	revenue: m.panel_measure_revenue,
	profit: m.panel_measure_profit,
};

const ladderOf = (policy: Policy, segment: number): Ladder | undefined =>
	policy.segments[segment]?.ladder;

/** The segments with one ladder replaced. */
const withLadder = (policy: Policy, segment: number, ladder: Ladder) => ({
	path: 'segments',
	value: policy.segments.map((each, place) => (place === segment ? { ...each, ladder } : each)),
});

/** Monthly average of the smallest customer of each tier, fen. */
export function smallestOf(plan: Plan, segment: number, tiers: number): readonly (number | null)[] {
	const { placement, measures, order, window } = plan;
	const smallest = new Array<number | null>(tiers).fill(null);
	for (const code of order) {
		const tier = placement.tier[code] ?? 0;
		if (placement.segment[code] !== segment || tier >= tiers) continue;
		smallest[tier] = (measures.revenue[code] ?? 0) / window.months;
	}
	return smallest;
}

/** By what the tiers are drawn. */
export function methodSection(plan: Plan, baseline: Policy, locale: Locale): PanelSection {
	const many = plan.policy.segments.length > 1;
	const fields = plan.policy.segments.flatMap((segment, at): FieldSpec[] => {
		const leaf = ['segments', String(at), 'ladder'];
		const prefix = many ? `${segmentName(segment, locale)} · ` : '';
		return [
			choiceField({
				leaf: [...leaf, 'by'],
				label: prefix + m.panel_method(),
				said: 'panel_step_method',
				options: LADDERS.map((value) => ({ value, label: METHODS[value]() })),
				read: (policy) => ladderOf(policy, at)?.by ?? '',
				put: (policy, value) => {
					const ladder = ladderOf(policy, at) ?? segment.ladder;
					const by = LADDERS.find((each) => each === value) ?? ladder.by;
					const cuts = (ladderOf(baseline, at)?.tiers ?? []).map(({ upTo }) => upTo);
					const smallest = smallestOf(plan, at, ladder.tiers.length);
					return withLadder(policy, at, switchLadder(ladder, by, { cuts, smallest }));
				},
			}),
			...(segment.ladder.by === 'score'
				? []
				: [
						choiceField({
							leaf: [...leaf, 'measure'],
							label: prefix + m.panel_measure(),
							said: 'panel_step_measure',
							options: LADDER_MEASURES.map((value) => ({ value, label: MEASURES[value]() })),
							read: (policy) => ladderOf(policy, at)?.measure ?? '',
							put: (policy, value) => {
								const ladder = ladderOf(policy, at) ?? segment.ladder;
								const measure = LADDER_MEASURES.find((each) => each === value) ?? ladder.measure;
								return withLadder(policy, at, { ...ladder, measure });
							},
						}),
					]),
		];
	});
	return { id: 'method', title: m.panel_section_method(), fields };
}

/** Where one tier ends and the next begins. */
export function cutsSection(policy: Policy, locale: Locale): PanelSection {
	const ladder = policy.segments[0]?.ladder;
	const title =
		ladder?.by === 'monthly-average'
			? m.panel_section_bands()
			: ladder?.by === 'rank-share'
				? m.panel_section_cuts_rank()
				: ladder?.measure === 'profit'
					? m.panel_section_cuts_profit()
					: m.panel_section_cuts();
	const fields = policy.segments.flatMap(({ ladder: each }, segment) =>
		each.tiers.map((_, place) => cutField(policy, segment, place, locale)),
	);
	return { id: 'cuts', title, fields };
}

function cutField(policy: Policy, segment: number, place: number, locale: Locale): FieldSpec {
	const { ladder } = policy.segments[segment]!;
	const tier = ladder.tiers[place]!;
	const bands = ladder.by === 'monthly-average';
	const chip: FieldTier = { place, name: tierName(tier, locale), key: tier.key };
	const leaf = ['segments', String(segment), 'ladder', 'tiers', String(place)];
	const last = place === ladder.tiers.length - 1;
	// Who matches no tier gets the last one: its own cut decides nothing.
	if (last) return { kind: 'fixed', leaf, label: chip.name, tier: chip, text: m.panel_rest() };
	const before = ladder.tiers[place - 1];
	const after = ladder.tiers[place + 1];
	const neighbours = bands
		? { above: after?.min ?? 0, below: before?.min ?? Infinity }
		: { above: before?.upTo ?? 0, below: after?.upTo ?? Infinity };
	return numberField({
		parameter: bands ? 'segments.*.ladder.tiers.*.min' : 'segments.*.ladder.tiers.*.upTo',
		leaf: [...leaf, bands ? 'min' : 'upTo'],
		label: chip.name,
		tier: chip,
		said: bands ? 'panel_step_band' : 'panel_step_cut',
		range: neighbours,
		read: (each) => {
			const found = ladderOf(each, segment)?.tiers[place];
			return (bands ? found?.min : found?.upTo) ?? null;
		},
		put: (each, value) => ({
			path: 'segments',
			value: moveCut(each.segments, segment, place, value),
		}),
	});
}

const FLAGS = ['true', 'false'] as const;
const ORDER_SHARE = ['keyConditions', 'maxLargestOrderShare'] as const;

/** What a key account must fulfil besides its tier. */
export const conditionsSection = (policy: Policy): PanelSection => ({
	id: 'conditions',
	title: m.panel_section_conditions(),
	note: m.panel_note_conditions(),
	fields: [
		numberField({
			parameter: 'keyConditions.minActiveMonths',
			leaf: ['keyConditions', 'minActiveMonths'],
			label: m.panel_active_months(),
			said: 'panel_step_active_months',
		}),
		choiceField({
			leaf: ['keyConditions', 'maxLargestOrderShare', 'judged'],
			label: m.policy_judge_order(),
			said: 'policy_step_judge_order',
			options: FLAGS.map((value) => ({
				value,
				label: value === 'true' ? m.panel_yes() : m.panel_no(),
			})),
			read: (each) => String(each.keyConditions.maxLargestOrderShare !== null),
			put: (_policy, value) => ({
				path: ORDER_SHARE,
				value: value === 'true' ? DEFAULT_POLICY.keyConditions.maxLargestOrderShare : null,
			}),
		}),
		...(policy.keyConditions.maxLargestOrderShare === null
			? []
			: [
					numberField({
						parameter: 'keyConditions.maxLargestOrderShare',
						leaf: ORDER_SHARE,
						label: m.panel_largest_order(),
						said: 'panel_step_largest_order',
					}),
				]),
		choiceField({
			leaf: ['keyConditions', 'requireProfit'],
			label: m.panel_require_profit(),
			said: 'panel_step_require_profit',
			options: FLAGS.map((value) => ({
				value,
				label: value === 'true' ? m.panel_yes() : m.panel_no(),
			})),
			read: (policy) => String(policy.keyConditions.requireProfit),
			put: (_policy, value) => ({ path: 'keyConditions.requireProfit', value: value === 'true' }),
		}),
	],
});
