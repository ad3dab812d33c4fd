import type { Plan } from '$lib/domain/plan';
import type { Policy, Pool } from '$lib/domain/policy/policy';
import type { PolicyDifference } from '$lib/domain/policy/policyDifferences';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import {
	UNKNOWN,
	formatCount,
	formatPercent,
	formatYuan,
	segmentName,
	teamName,
} from '$lib/ui/format';
import { teamsOf } from '$lib/domain/staffing/teamsOf';
import { channelDifference } from './channelDifference';
import { SECTION_IDS, type ChoiceSpec, type NumberSpec } from './field';
import { shownValue } from './fieldValue';
import { groupLabel } from './parameterLabels';
import { sectionsOf } from './sections';
import type { ShownDifference } from './shownDifference';
import { tierDifference } from './tierDifference';

/** The differences in words, in the order of the policy. */
export function showDifferences(
	differences: readonly PolicyDifference[],
	plan: Plan,
	baseline: Policy,
	locale: Locale,
): readonly ShownDifference[] {
	const specs = SECTION_IDS.flatMap((id) =>
		sectionsOf(id, plan, baseline, locale).flatMap(({ fields }) => fields),
	);
	const named = new Map<string, NumberSpec | ChoiceSpec>();
	for (const spec of specs) if (spec.kind !== 'fixed') named.set(spec.leaf.join('\n'), spec);
	return differences.map((difference) => {
		const key = difference.path.join('\n');
		const whole = wholeDifference(difference, plan.policy, baseline, locale);
		if (whole !== null) return { key, ...whole };
		const channel = channelDifference(difference, plan.policy, baseline, locale);
		if (channel !== null) return { key, ...channel };
		const spec = named.get(key);
		const tier = tierDifference(difference, plan.policy, baseline, locale);
		if (spec === undefined && tier !== null) return { key, ...tier };
		if (spec === undefined)
			return {
				key,
				label: groupLabel(difference.path, plan.policy, locale) ?? difference.path.join(' · '),
				before: plain(difference.baseline, locale),
				after: plain(difference.value, locale),
			};
		return {
			key,
			label: labelOf(spec),
			before: shownValue(spec, baseline, locale),
			after: shownValue(spec, plan.policy, locale),
		};
	});
}

/** Values that are compared as a whole: the pool, and teams where there were none. */
function wholeDifference(
	{ path }: PolicyDifference,
	policy: Policy,
	baseline: Policy,
	locale: Locale,
): Omit<ShownDifference, 'key'> | null {
	const name = path.join('.');
	if (name === 'promotion.pool') {
		const said = (each: Policy): string => poolWords(each.promotion.pool, locale);
		return { label: m.panel_section_pool(), before: said(baseline), after: said(policy) };
	}
	if (name === 'segments') {
		const ladders = (each: Policy): string =>
			each.segments
				.map((segment) =>
					m.policy_segments_said({
						name: segmentName(segment, locale),
						count: formatCount(segment.ladder.tiers.length, locale),
					}),
				)
				.join(' · ');
		return { label: m.policy_step_segments(), before: ladders(baseline), after: ladders(policy) };
	}
	if (name !== 'teams') return null;
	const heads = (each: Policy): string =>
		teamsOf(each)
			.map(
				(team) => `${teamName(team, locale)} ${team.current === null ? '—' : String(team.current)}`,
			)
			.join(' · ');
	return { label: m.panel_section_teams(), before: heads(baseline), after: heads(policy) };
}

function poolWords(pool: Pool, locale: Locale): string {
	if ('rate' in pool) return m.panel_pool_of_revenue({ rate: formatPercent(pool.rate, locale) });
	const money = (fen: number): string => `${formatYuan(fen, locale)} ${m.panel_unit_yuan()}`;
	if ('fixedFen' in pool) return money(pool.fixedFen);
	const rate = formatPercent(pool.costRatio, locale);
	return m.panel_pool_of_goal({ goal: money(pool.goalFen), rate });
}

function labelOf(spec: NumberSpec | ChoiceSpec): string {
	if (spec.parameter === 'promotion.tierWeights.*') return m.panel_weight_of({ tier: spec.label });
	if (spec.parameter?.startsWith('segments.') === true) return m.panel_cut_of({ tier: spec.label });
	return spec.label;
}

/** What no field of the panel shows: of several values how many there are. */
function plain(value: unknown, locale: Locale): string {
	if (value === undefined || value === null) return UNKNOWN;
	if (typeof value === 'object')
		return m.policy_values({ count: formatCount(Object.keys(value).length, locale) });
	return typeof value === 'string' ? value : JSON.stringify(value);
}
