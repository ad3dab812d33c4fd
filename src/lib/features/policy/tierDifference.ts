import type { PolicyDifference } from '$lib/domain/policy/policyDifferences';
import type { Policy, Segment, Tier } from '$lib/domain/policy/policy';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { tierMark } from '$lib/ui/controls/tierShapes';
import { UNKNOWN, formatCount, formatPercent, segmentName, tierName } from '$lib/ui/format';
import type { ShownDifference } from './shownDifference';

type Words = Omit<ShownDifference, 'key'>;

/**
 * A difference in what has no field of its own: name, mark, key account and benefits of a tier, who
 * belongs to a segment and its own conditions. null: not one of these.
 */
export function tierDifference(
	{ path }: PolicyDifference,
	policy: Policy,
	baseline: Policy,
	locale: Locale,
): Words | null {
	const [top, at, ...rest] = path;
	if (top !== 'segments' || at === undefined) return null;
	const now = policy.segments[Number(at)];
	const was = baseline.segments[Number(at)];
	if (now === undefined || was === undefined) return null;
	const [part, list, place, field] = rest;
	if (part === 'ladder' && list === 'tiers' && place !== undefined) {
		return ofTier(was.ladder.tiers[Number(place)], now.ladder.tiers[Number(place)], {
			place: Number(place),
			field: field ?? '',
			locale,
		});
	}
	const name = segmentName(now, locale);
	if (part === 'name')
		return { label: m.policy_segment_name(), before: segmentName(was, locale), after: name };
	if (part === 'where') return ofSegment(m.policy_difference_where({ name }), was, now, locale);
	if (part === 'keyConditions')
		return {
			label: m.policy_difference_conditions({ name }),
			before: conditionsOf(was, locale),
			after: conditionsOf(now, locale),
		};
	return null;
}

/** The conditions a segment has of its own, in a line. */
function conditionsOf({ keyConditions = {} }: Segment, locale: Locale): string {
	const { minActiveMonths, maxLargestOrderShare, requireProfit } = keyConditions;
	const parts = [
		minActiveMonths === undefined
			? ''
			: `${m.panel_active_months()} ${formatCount(minActiveMonths, locale)}`,
		maxLargestOrderShare === undefined
			? ''
			: `${m.panel_largest_order()} ${maxLargestOrderShare === null ? m.policy_condition_off() : formatPercent(maxLargestOrderShare, locale)}`,
		requireProfit === undefined
			? ''
			: `${m.panel_require_profit()} ${requireProfit ? m.panel_yes() : m.panel_no()}`,
	];
	return parts.filter((part) => part !== '').join(' · ') || UNKNOWN;
}

interface Spot {
	readonly place: number;
	readonly field: string;
	readonly locale: Locale;
}

function ofTier(was: Tier | undefined, now: Tier | undefined, spot: Spot): Words | null {
	if (was === undefined || now === undefined) return null;
	const { place, field, locale } = spot;
	const tier = tierName(now, locale);
	const flag = (key: boolean): string => (key ? m.panel_yes() : m.panel_no());
	const mark = (each: Tier): string =>
		m.policy_difference_mark_number({ number: formatCount(tierMark(each, place) + 1, locale) });
	switch (field) {
		case 'name':
			return { label: m.policy_tier_name(), before: tierName(was, locale), after: tier };
		case 'key':
			return { label: m.policy_tier_key_of({ tier }), before: flag(was.key), after: flag(now.key) };
		case 'color':
			return { label: m.policy_difference_mark({ tier }), before: mark(was), after: mark(now) };
		case 'benefits':
			return {
				label: m.policy_tier_benefits_of({ tier }),
				before: was.benefits ?? UNKNOWN,
				after: now.benefits ?? UNKNOWN,
			};
		default:
			return null;
	}
}

function ofSegment(label: string, was: Segment, now: Segment, locale: Locale): Words {
	const values = ({ where }: Segment): string => {
		const all = Object.values(where ?? {}).flat();
		return all.length === 0 ? m.policy_difference_rest({}, { locale }) : all.join(' · ');
	};
	return { label, before: values(was), after: values(now) };
}
