import type { Policy, Segment, Service } from '$lib/domain/policy/policy';
import { standardOf } from '$lib/domain/staffing/standardOf';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { tierMark } from '$lib/ui/controls/tierShapes';
import { segmentName, tierName } from '$lib/ui/format';
import type { PanelSection } from '../field';
import { numberField } from '../makeField';
import { SERVICE_PARTS, SERVICE_WORDS } from './staffing';

type Part = (typeof SERVICE_PARTS)[number];

/** What segments that share tiers do differently for them: a group a segment, in the columns of the service. */
export function segmentServiceSections(policy: Policy, locale: Locale): readonly PanelSection[] {
	const { segments } = policy;
	const shared = (id: string): boolean =>
		segments.filter(({ ladder }) => ladder.tiers.some((tier) => tier.id === id)).length > 1;
	return segments.flatMap((segment, place): PanelSection[] => {
		const fields = segment.ladder.tiers.flatMap((tier, at) =>
			shared(tier.id)
				? SERVICE_PARTS.map((part) => {
						const name = tierName(tier, locale);
						return numberField({
							parameter: `service.*.${part}`,
							leaf: ['segments', String(place), 'service', tier.id, part],
							label: m.panel_service_of({ tier: name, part: SERVICE_WORDS[part]() }),
							tier: { place: tierMark(tier, at), name, key: tier.key },
							said: 'panel_step_service',
							unit: '',
							read: (each) => readOwn(each, segment.id, tier.id, part),
							put: (each, value) => ({
								path: 'segments',
								value: each.segments.map((one) =>
									one.id === segment.id ? withOwn(each, one, tier.id, part, value) : one,
								),
							}),
						});
					})
				: [],
		);
		if (fields.length === 0) return [];
		const title = m.panel_section_segment_service({ segment: segmentName(segment, locale) });
		return [
			{
				...{ id: 'segmentService', segment: segment.id, title, fields },
				...{ note: m.panel_note_segment_service(), folded: true },
			},
		];
	});
}

function readOwn(policy: Policy, segment: string, tier: string, part: Part): number | null {
	const own = policy.segments.find(({ id }) => id === segment);
	const there = own?.ladder.tiers.some(({ id }) => id === tier) === true;
	return own === undefined || !there ? null : standardOf(policy, own, tier)[part];
}

/** A part typed back to the policy's own is no difference any more. */
export function withOwn(
	{ service }: Pick<Policy, 'service'>,
	{ service: own = {}, ...segment }: Segment,
	tier: string,
	part: Part,
	value: number,
): Segment {
	const before = Object.hasOwn(own, tier) ? own[tier] : {};
	const parts: Partial<Service> = Object.fromEntries([
		...Object.entries(before ?? {}).filter(([each]) => each !== part),
		...(service[tier]?.[part] === value ? [] : [[part, value] as const]),
	]);
	const tiers = Object.fromEntries([
		...Object.entries(own).filter(([each]) => each !== tier),
		...(Object.keys(parts).length === 0 ? [] : [[tier, parts] as const]),
	]);
	return Object.keys(tiers).length === 0 ? segment : { ...segment, service: tiers };
}
