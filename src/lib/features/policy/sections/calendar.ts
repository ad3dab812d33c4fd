import type { FestivalId } from '$lib/domain/policy/calendarPolicy';
import { FESTIVAL_IDS } from '$lib/domain/policy/calendarPolicy';
import type { Policy } from '$lib/domain/policy/policy';
import { capacityOf } from '$lib/domain/staffing/workload';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { tierMark } from '$lib/ui/controls/tierShapes';
import { festivalName, formatHours, formatNumber, tierName } from '$lib/ui/format';
import type { ChoiceSpec, FixedSpec, PanelSection } from '../field';
import { choiceField, numberField } from '../makeField';

const DAYS_PER_YEAR = 365;
const SATURDAY = 6;

interface Switch {
	readonly leaf: readonly string[];
	readonly label: string;
	readonly said: string;
	readonly subject?: Readonly<Record<string, string>>;
	readonly read: (policy: Policy) => boolean;
	readonly put: (policy: Policy, on: boolean) => ReturnType<ChoiceSpec['put']>;
}

const switchField = ({ read, put, ...rest }: Switch): ChoiceSpec =>
	choiceField({
		...rest,
		options: ['true', 'false'].map((value) => ({
			value,
			label: value === 'true' ? m.panel_yes() : m.panel_no(),
		})),
		read: (policy) => String(read(policy)),
		put: (policy, value) => put(policy, value === 'true'),
	});

/** How the week is filled. */
export function calendarSection(policy: Policy, locale: Locale): PanelSection {
	const perDay = capacityOf(policy.capacity) / policy.capacity.workingDays;
	return {
		id: 'calendar',
		title: m.panel_section_calendar(),
		fields: [
			{
				...{ kind: 'fixed', leaf: ['capacity', 'perDay'], label: m.panel_calendar_week() },
				text: formatHours(perDay, locale),
			},
			switchField({
				leaf: ['calendar', 'visitsPerDay', 'limited'],
				label: m.panel_calendar_limit(),
				said: 'panel_step_calendar_limit',
				read: ({ calendar }) => calendar.visitsPerDay !== null,
				put: (_policy, on) => ({ path: 'calendar.visitsPerDay', value: on ? FIRST_LIMIT : null }),
			}),
			...(policy.calendar.visitsPerDay === null
				? []
				: [
						numberField({
							parameter: 'calendar.visitsPerDay',
							leaf: ['calendar', 'visitsPerDay'],
							label: m.panel_calendar_visits_per_day(),
							said: 'panel_step_calendar_visits',
						}),
					]),
			switchField({
				leaf: ['calendar', 'sameTownDay'],
				label: m.panel_calendar_same_town(),
				said: 'panel_step_calendar_town',
				read: ({ calendar }) => calendar.sameTownDay,
				put: (_policy, on) => ({ path: 'calendar.sameTownDay', value: on }),
			}),
			switchField({
				leaf: ['calendar', 'workdays'],
				label: m.panel_calendar_saturday(),
				said: 'panel_step_calendar_saturday',
				read: ({ calendar }) => calendar.workdays.includes(SATURDAY),
				put: ({ calendar }, on) => ({
					path: 'calendar.workdays',
					value: [
						...calendar.workdays.filter((day) => day !== SATURDAY),
						...(on ? [SATURDAY] : []),
					].toSorted((a, b) => a - b),
				}),
			}),
		],
	};
}

/** What the limit begins with when it is switched on. */
const FIRST_LIMIT = 2;

/** Days between two visits, tier by tier: they follow from the service standards. */
export function rhythmSection(policy: Policy, locale: Locale): PanelSection {
	const tiers = new Map(
		policy.segments.flatMap(({ ladder }) =>
			ladder.tiers.map((tier, place) => [tier.id, { tier, place }] as const),
		),
	);
	const fields = [...tiers.values()].map(({ tier, place }): FixedSpec => {
		const name = tierName(tier, locale);
		const visits = policy.service[tier.id]?.visits ?? 0;
		return {
			...{ kind: 'fixed', leaf: ['service', tier.id, 'interval'], label: name },
			tier: { place: tierMark(tier, place), name, key: tier.key },
			text:
				visits > 0
					? m.panel_calendar_every({ days: formatNumber(DAYS_PER_YEAR / visits, locale, 0) })
					: m.calendar_never(),
		};
	});
	return { id: 'rhythm', title: m.panel_section_rhythm(), fields };
}

const REMINDERS = [
	['birthdayLead', m.panel_calendar_birthday, 'panel_step_calendar_birthday'],
	['contractLead', m.panel_calendar_contract, 'panel_step_calendar_contract'],
	['followUpDays', m.panel_calendar_follow_up, 'panel_step_calendar_follow_up'],
	['surveysPerYear', m.panel_calendar_surveys, 'panel_step_calendar_surveys'],
] as const;

/** How early somebody is reminded. */
export const remindersSection = (): PanelSection => ({
	id: 'reminders',
	title: m.panel_section_reminders(),
	fields: REMINDERS.map(([name, label, said]) =>
		numberField({
			parameter: `calendar.${name}`,
			leaf: ['calendar', name],
			label: label(),
			said,
		}),
	),
});

/** Festivals that are kept: greeted, and not worked on. */
export function festivalsSection(locale: Locale): PanelSection {
	const keptWith = ({ calendar }: Policy, id: FestivalId, on: boolean): readonly FestivalId[] =>
		FESTIVAL_IDS.filter((each) => (each === id ? on : calendar.festivals.includes(each)));
	return {
		id: 'festivals',
		title: m.panel_section_festivals(),
		note: m.panel_calendar_off(),
		folded: true,
		fields: FESTIVAL_IDS.map((id) =>
			switchField({
				leaf: ['calendar', 'festivals', id],
				label: festivalName(id, locale),
				said: 'panel_step_calendar_festival',
				subject: { subject: festivalName(id, locale) },
				read: ({ calendar }) => calendar.festivals.includes(id),
				put: (policy, on) => ({ path: 'calendar.festivals', value: keptWith(policy, id, on) }),
			}),
		),
	};
}
