import type { Plan } from '$lib/domain/plan';
import type { Policy } from '$lib/domain/policy/policy';
import { travelOf } from '$lib/domain/staffing/workload';
import { m } from '$lib/i18n';
import type { NumberSpec, PanelSection } from '../field';
import { numberField } from '../makeField';

const DEFAULT = 'default';
/** More regions are set in a policy file. */
const MOST = 60;

/** Travel of a visit, region by region; a region that is not set follows the figure for all. */
export function travelSection(plan: Plan): PanelSection {
	const { travelHours } = plan.policy.capacity;
	const set = typeof travelHours === 'number' ? [] : Object.keys(travelHours);
	const entered = (plan.inputs.customers.columns.get('region') ?? []).filter(
		(region): region is string => typeof region === 'string',
	);
	const sold = Array.from({ length: plan.inputs.names.region.size }, (_, code) =>
		plan.inputs.names.region.name(code),
	);
	const regions = [...new Set([...set, ...entered, ...sold])].filter(
		(region) => region !== '' && region !== DEFAULT,
	);
	return {
		id: 'travel',
		title: m.panel_section_travel(),
		fields: regions.slice(0, MOST).map(regionField),
		...(regions.length === 0 ? { note: m.panel_note_travel() } : {}),
		folded: true,
	};
}

const regionField = (region: string): NumberSpec =>
	numberField({
		parameter: 'capacity.travelHours.*',
		leaf: ['capacity', 'travelHours', region],
		label: region,
		subject: region,
		said: 'panel_step_travel_region',
		read: ({ capacity }) => travelOf(capacity, region),
		put: (policy, value) => putTravel(policy, region, value),
	});

/** The figure for all stays what it was: it becomes the default of the others. */
export function putTravel(
	{ capacity }: Policy,
	region: string,
	value: number,
): ReturnType<NumberSpec['put']> {
	const { travelHours } = capacity;
	const path = ['capacity', 'travelHours', region];
	return typeof travelHours === 'number'
		? {
				path: ['capacity', 'travelHours'],
				value: Object.fromEntries([
					[DEFAULT, travelHours],
					[region, value],
				]),
			}
		: { path, value };
}
