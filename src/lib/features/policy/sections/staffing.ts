import { writtenTeams } from '$lib/application/commands/writtenTeams';
import type { ParameterPath } from '$lib/domain/policy/parameters';
import type { Policy, Service } from '$lib/domain/policy/policy';
import { teamsOf } from '$lib/domain/staffing/teamsOf';
import { m } from '$lib/i18n';
import { tierMark } from '$lib/ui/controls/tierShapes';
import type { Locale } from '$lib/i18n/locale.svelte';
import { teamName, tierName } from '$lib/ui/format';
import type { Edit, NumberSpec, PanelSection } from '../field';
import { numberField } from '../makeField';

/** Hours of one account manager a year. */
export const capacitySection = (): PanelSection => ({
	id: 'capacity',
	title: m.panel_section_capacity(),
	fields: [
		capacityField('workingDays', m.panel_working_days()),
		capacityField('hoursPerDay', m.panel_hours_per_day()),
		capacityField('sellingShare', m.panel_selling_share()),
		capacityField('skill', m.panel_skill()),
		supportField(),
	],
});

/** What comes on top of the plain workload. */
export function buffersSection(policy: Policy): PanelSection {
	const byRegion = typeof policy.capacity.travelHours !== 'number';
	return {
		id: 'buffers',
		title: m.panel_section_buffers(),
		fields: [
			capacityField('burstBuffer', m.panel_burst_buffer()),
			capacityField('churnUplift', m.panel_churn_uplift()),
			byRegion
				? {
						kind: 'fixed',
						leaf: ['capacity', 'travelHours'],
						label: m.panel_travel_hours(),
						text: m.panel_by_region(),
					}
				: capacityField('travelHours', m.panel_travel_hours()),
		],
	};
}

type CapacityNumber =
	| 'workingDays'
	| 'hoursPerDay'
	| 'sellingShare'
	| 'skill'
	| 'support'
	| 'burstBuffer'
	| 'churnUplift'
	| 'travelHours';

const SAID: Readonly<Record<CapacityNumber, string>> = {
	workingDays: 'panel_step_working_days',
	hoursPerDay: 'panel_step_hours_per_day',
	sellingShare: 'panel_step_selling_share',
	skill: 'panel_step_skill',
	support: 'panel_step_support',
	burstBuffer: 'panel_step_burst_buffer',
	churnUplift: 'panel_step_churn_uplift',
	travelHours: 'panel_step_travel_hours',
};

const capacityField = (name: CapacityNumber, label: string): NumberSpec =>
	numberField({
		parameter: `capacity.${name}`,
		leaf: ['capacity', name],
		label,
		said: SAID[name],
	});

const MOST_BACK_OFFICE = 0.9;
const BACK_OFFICE_STEP = 0.05;

/** The part of the work that the back office takes over: support = 1 / (1 − part). */
const supportField = (): NumberSpec => ({
	...capacityField('support', m.panel_support()),
	range: { kind: 'percent', most: MOST_BACK_OFFICE },
	unit: '%',
	by: BACK_OFFICE_STEP,
	read: ({ capacity }) => backOfficeOf(capacity.support),
	put: (_policy, part) => ({ path: ['capacity', 'support'], value: 1 / (1 - part) }),
});

const PLACES = 1e6;
const backOfficeOf = (support: number): number => Math.round((1 - 1 / support) * PLACES) / PLACES;

/** The parts of a service standard, in the order of the panel's columns. */
export const SERVICE_PARTS = [
	'visits',
	'calls',
	'hoursPerVisit',
	'hoursPerCall',
	'adminHours',
] as const satisfies readonly (keyof Service)[];
type ServicePart = (typeof SERVICE_PARTS)[number];

export const SERVICE_WORDS: Readonly<Record<ServicePart, () => string>> = {
	visits: m.panel_service_visits,
	calls: m.panel_service_calls,
	hoursPerVisit: m.panel_service_visit_hours,
	hoursPerCall: m.panel_service_call_hours,
	adminHours: m.panel_service_admin_hours,
};

/** Visits, calls and hours of each tier: five fields a tier, in the order of `SERVICE_PARTS`. */
export function serviceSection(policy: Policy, locale: Locale): PanelSection {
	const tiers = new Map(
		policy.segments.flatMap(({ ladder }) =>
			ladder.tiers.map((tier, place) => [tier.id, { tier, place }] as const),
		),
	);
	const fields = [...tiers.values()].flatMap(({ tier, place }) =>
		SERVICE_PARTS.map((part) => {
			const parameter: ParameterPath = `service.*.${part}`;
			const name = tierName(tier, locale);
			return numberField({
				parameter,
				leaf: ['service', tier.id, part],
				label: m.panel_service_of({ tier: name, part: SERVICE_WORDS[part]() }),
				tier: { place: tierMark(tier, place), name, key: tier.key },
				said: 'panel_step_service',
				unit: '',
			});
		}),
	);
	return { id: 'service', title: m.panel_section_service(), fields };
}

/** The teams with other people today; null: not known. */
const withCurrent = (policy: Policy, team: string, current: number | null): Edit => ({
	path: 'teams',
	value: writtenTeams(policy).map((one) => (one.id === team ? { ...one, current } : one)),
});

/** Account managers today, team by team. */
export function teamsSection(policy: Policy, locale: Locale): PanelSection {
	const fields = teamsOf(policy).map((team, place): NumberSpec => {
		const name = teamName(team, locale);
		return numberField({
			parameter: 'teams.*.current',
			leaf: ['teams', String(place), 'current'],
			label: name,
			said: 'panel_step_team',
			range: { whole: true },
			read: (each) => teamsOf(each).find(({ id }) => id === team.id)?.current ?? null,
			put: (each, current) => withCurrent(each, team.id, current),
			clear: (each) => withCurrent(each, team.id, null),
		});
	});
	const cost = numberField({
		parameter: 'capacity.annualCostFen',
		leaf: ['capacity', 'annualCostFen'],
		label: m.panel_annual_cost(),
		said: 'panel_step_annual_cost',
	});
	return {
		id: 'teams',
		title: m.panel_section_teams(),
		fields: [...fields, cost],
	};
}
