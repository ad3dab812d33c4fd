import { dayOf, monthOf } from '../../primitives/day';
import { dayOfNumber, numberOfDay, type DayNumber } from '../../primitives/dayNumber';
import type { Entry } from '../../register/register';
import { planOf, type Facts } from '../../testing/planOf';
import { makeRoster } from '../makeRoster';
import type { Roster } from '../roster';

export const on = (year: number, month: number, day: number): DayNumber =>
	numberOfDay(dayOf(monthOf(year, month), day));

/** A visit as the register holds it; days as numbers, customers in the order of `names`. */
export interface Recorded {
	readonly customer: number;
	readonly kind?: string;
	readonly due?: DayNumber;
	readonly day?: DayNumber;
	readonly manager?: string;
	readonly state: string;
}

const entryOf = ({ due, day, kind = 'visit', ...rest }: Recorded): Entry => ({
	...{ ...rest, kind },
	...(due === undefined ? {} : { due: dayOfNumber(due) }),
	...(day === undefined ? {} : { day: dayOfNumber(day) }),
});

export interface Case {
	readonly names: readonly string[];
	/** Of the only tier; 12 visits of 2.75 hours, travel included, without it. */
	readonly service?: object;
	/** More of the policy. */
	readonly policy?: object | undefined;
	readonly facts?: Facts;
	readonly visits?: readonly Recorded[];
	readonly today?: DayNumber;
	readonly atRisk?: Uint8Array;
}

/** One key tier for everybody, served by 李 unless the facts say otherwise. Tuesday, 3 November 2026. */
export function rosterFor(given: Case): Roster {
	const { names, service, policy, facts = {}, visits, today = on(2026, 11, 3) } = given;
	const ladder = { by: 'cumulative-share', measure: 'revenue' };
	const tiers = [{ id: 'one', name: 'one', key: true, upTo: 1 }];
	const standard = { visits: 12, calls: 0, hoursPerVisit: 2, hoursPerCall: 0.25, adminHours: 0 };
	const plan = planOf(
		names.map((customer) => ({ customer, date: '2026-10', amount: 100 })),
		{
			segments: [{ id: 'all', name: 'all', where: null, ladder: { ...ladder, tiers } }],
			service: { one: { ...standard, ...service } },
			promotion: { tierWeights: { one: 1 } },
			...policy,
		},
		{ facts: { ...Object.fromEntries(names.map((name) => [name, { manager: '李' }])), ...facts } },
	);
	const entries = visits?.map(entryOf);
	const registers = entries === undefined ? {} : { registers: { visits: { pages: [entries] } } };
	const inputs = { ...plan.inputs, ...registers };
	return makeRoster({ ...planView(plan), inputs }, today, given.atRisk ?? null);
}

/** Plans have getters: what is read later is named. */
const planView = (plan: ReturnType<typeof planOf>) => ({
	policy: plan.policy,
	order: plan.order,
	placement: plan.placement,
	attributes: plan.attributes,
	staffing: plan.staffing,
	assignment: plan.assignment,
});
