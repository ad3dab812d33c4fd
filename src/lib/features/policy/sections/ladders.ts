import type { Plan } from '$lib/domain/plan';
import { moveCut } from '$lib/domain/policy/moveCut';
import {
	CUT_ENDS,
	LADDERS,
	LADDER_MEASURES,
	SCORE_MEASURES,
	type CutEnd,
	type Ladder,
	type LadderKind,
	type LadderMeasure,
	type Policy,
} from '$lib/domain/policy/policy';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { tierMark } from '$lib/ui/controls/tierShapes';
import { segmentName, tierName } from '$lib/ui/format';
import type { FieldSpec, FieldTier, PanelSection } from '../field';
import { choiceField, numberField } from '../makeField';
import { switchLadder } from '../switchLadder';
import { basisField } from './basis';
import { SCORE_WORDS } from './scoreWords';

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
/** Which tier takes who crosses a cut. */
const CROSSING: Readonly<Record<CutEnd, () => string>> = {
	start: m.policy_cut_by_start,
	end: m.policy_cut_by_end,
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
	const { placement, basis, order, window } = plan;
	const smallest = new Array<number | null>(tiers).fill(null);
	for (const code of order) {
		const tier = placement.tier[code] ?? 0;
		if (placement.segment[code] !== segment || tier >= tiers) continue;
		const average = (basis.value[code] ?? 0) / window.months;
		smallest[tier] = Math.min(smallest[tier] ?? Infinity, average);
	}
	return smallest;
}

/** The parts of a segment's ladder that a sheet asks for. */
export type LadderPart = 'method' | 'cuts';

/** Method and cuts: a group each, or one group for each segment where there are several. */
export function ladderSections(
	plan: Plan,
	baseline: Policy,
	locale: Locale,
	parts: readonly LadderPart[],
): readonly PanelSection[] {
	const { segments } = plan.policy;
	const fields: Readonly<Record<LadderPart, (at: number) => readonly FieldSpec[]>> = {
		method: (at) => [...methodFields(plan, baseline, at), ...weightFields(plan.policy, at)],
		cuts: (at) => cutFields(plan.policy, at, locale),
	};
	// Whose sales they are is asked where both are known: it is one question for all segments.
	const bases = parts.includes('method') && knowsSellThrough(plan) ? [basisField()] : [];
	if (segments.length === 1) {
		return parts.map((id) => ({
			id,
			title: titleOf(id, segments[0]!.ladder),
			fields: [...fields[id](0), ...(id === 'method' ? bases : [])],
		}));
	}
	const asked: PanelSection = { id: 'method', title: m.panel_section_method(), fields: bases };
	const ladders = segments.map((segment, at): PanelSection => ({
		id: 'ladders',
		segment: segment.id,
		title: segmentName(segment, locale),
		fields: parts.flatMap((part) => fields[part](at)),
		...(at === 0 ? {} : { folded: true }),
	}));
	return bases.length === 0 ? ladders : [asked, ...ladders];
}

const knowsSellThrough = ({ policy, inputs }: Plan): boolean =>
	policy.basis === 'sell-through' ||
	inputs.ledger.chunks.some(({ numbers }) => numbers.sellThrough !== null);

function titleOf(part: LadderPart, { by, measure }: Ladder): string {
	if (part === 'method') return m.panel_section_method();
	if (by === 'monthly-average') return m.panel_section_bands();
	if (by === 'rank-share') return m.panel_section_cuts_rank();
	if (by === 'score') return m.policy_section_cuts_score();
	return measure === 'profit' ? m.panel_section_cuts_profit() : m.panel_section_cuts();
}

/** By what the tiers of a segment are drawn. */
function methodFields(plan: Plan, baseline: Policy, at: number): readonly FieldSpec[] {
	const segment = plan.policy.segments[at]!;
	const leaf = ['segments', String(at), 'ladder'];
	const method = choiceField({
		leaf: [...leaf, 'by'],
		label: m.panel_method(),
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
	});
	const { by, tiers } = segment.ladder;
	const crossing = by === 'monthly-average' || tiers.length === 1 ? [] : [crossingField(at)];
	if (segment.ladder.by === 'score') return [method, ...crossing];
	const measure = choiceField({
		leaf: [...leaf, 'measure'],
		label: m.panel_measure(),
		said: 'panel_step_measure',
		options: LADDER_MEASURES.map((value) => ({ value, label: MEASURES[value]() })),
		read: (policy) => ladderOf(policy, at)?.measure ?? '',
		put: (policy, value) => {
			const ladder = ladderOf(policy, at) ?? segment.ladder;
			const chosen = LADDER_MEASURES.find((each) => each === value) ?? ladder.measure;
			return withLadder(policy, at, { ...ladder, measure: chosen });
		},
	});
	return [method, measure, ...crossing];
}

const crossingField = (at: number): FieldSpec =>
	choiceField({
		leaf: ['segments', String(at), 'ladder', 'cutBy'],
		label: m.policy_cut_by(),
		said: 'policy_step_cut_by',
		options: CUT_ENDS.map((value) => ({ value, label: CROSSING[value]() })),
		read: (policy) => ladderOf(policy, at)?.cutBy ?? 'start',
		put: (policy, value) => {
			const cutBy = CUT_ENDS.find((each) => each === value) ?? 'start';
			return withLadder(policy, at, { ...ladderOf(policy, at)!, cutBy });
		},
	});

/** What a score weighs; nothing under the other methods. */
function weightFields(policy: Policy, at: number): readonly FieldSpec[] {
	if (ladderOf(policy, at)?.by !== 'score') return [];
	const now = ladderOf(policy, at)?.weights;
	return SCORE_MEASURES.map((measure) => {
		const subject = SCORE_WORDS[measure]();
		return numberField({
			parameter: 'segments.*.ladder.weights.*',
			leaf: ['segments', String(at), 'ladder', 'weights', measure],
			label: m.policy_weight_of({ measure: subject }),
			subject,
			said: 'policy_step_score_weight',
			// A policy that weighs nothing is no other weight.
			read: (each) => (ladderOf(each, at)?.weights ?? now)?.[measure] ?? 0,
			put: (each, value) => {
				const ladder = ladderOf(each, at)!;
				return withLadder(each, at, {
					...ladder,
					weights: { ...ladder.weights, [measure]: value },
				});
			},
		});
	});
}

/** Where one tier ends and the next begins; nothing where there is one tier only. */
function cutFields(policy: Policy, at: number, locale: Locale): readonly FieldSpec[] {
	const tiers = ladderOf(policy, at)?.tiers ?? [];
	return tiers.length < 2 ? [] : tiers.map((_, place) => cutField(policy, at, place, locale));
}

function cutField(policy: Policy, segment: number, place: number, locale: Locale): FieldSpec {
	const { ladder } = policy.segments[segment]!;
	const tier = ladder.tiers[place]!;
	const bands = ladder.by === 'monthly-average';
	const chip: FieldTier = {
		place: tierMark(tier, place),
		name: tierName(tier, locale),
		key: tier.key,
	};
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
