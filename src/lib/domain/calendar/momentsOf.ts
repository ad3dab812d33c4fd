import { attributeOf } from '../customer/sheet';
import type { AttributeId } from '../customer/attributes';
import type { Plan } from '../plan';
import { NO_DAY } from '../primitives/day';
import { numberOfDay, yearOfNumber, type DayNumber } from '../primitives/dayNumber';
import type { Code } from '../primitives/units';
import { isoDay } from '../reading/isoDay';
import { festivalDay } from './festivals';
import type { Matter, Moment } from './moments';
import { recordMoments } from './recordMoments';
import { surveyMoments } from './surveyMoments';

/** What the days that matter are read from. */
export type MomentsPlan = Pick<Plan, 'inputs' | 'policy' | 'order' | 'placement'>;

/**
 * Every day that matters from one day to another, both included [CAL-7]: birthdays and occasions,
 * festivals, ends of contracts, what is to be paid or comes due, surveys of key accounts, complaints to
 * ask after, next steps with prospects and duties. What is open from before stands there too.
 */
export function momentsOf(plan: MomentsPlan, first: DayNumber, last: DayNumber): readonly Moment[] {
	const { policy, order, inputs } = plan;
	const { contractLead } = policy.calendar;
	const moments: Moment[] = [...festivals(plan, first, last), ...recordMoments(plan, first, last)];
	const add = (matter: Matter, day: DayNumber, customer: Code | null, open: boolean): void => {
		moments.push({ ...matter, day, customer, from: day - contractLead, open });
	};
	const due = isoDay(policy.promotion.commitment.due ?? '');
	if (due !== NO_DAY) add({ kind: 'commitment' }, numberOfDay(due), null, false);
	for (const customer of order) {
		const dayIn = (id: AttributeId): DayNumber | null => {
			const value = attributeOf(inputs.customers, id, customer);
			return typeof value === 'number' && value !== NO_DAY ? numberOfDay(value) : null;
		};
		const contract = dayIn('contractTo');
		if (contract !== null) add({ kind: 'contract' }, contract, customer, false);
		const payout = dayIn('payoutPromised');
		if (payout !== null && dayIn('payoutPaid') === null) {
			add({ kind: 'payout' }, payout, customer, true);
		}
	}
	moments.push(...surveyMoments(plan, first, last));
	return moments
		.filter(({ from, day, open }) => from <= last && (day >= first || open))
		.sort((a, b) => a.day - b.day);
}

/** Greeted as early as a birthday. */
function festivals({ policy }: MomentsPlan, first: DayNumber, last: DayNumber): readonly Moment[] {
	const { festivals: ids, birthdayLead } = policy.calendar;
	const years = new Set([yearOfNumber(first), yearOfNumber(last + birthdayLead)]);
	return [...years].flatMap((year) =>
		ids.flatMap((festival): Moment[] => {
			const day = festivalDay(festival, year);
			if (day === null) return [];
			const from = day - birthdayLead;
			return [{ kind: 'festival', festival, day, customer: null, from, open: false }];
		}),
	);
}
