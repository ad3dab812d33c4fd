import { attributeOf } from '../customer/sheet';
import type { Plan } from '../plan';
import { numberOfDay } from '../primitives/dayNumber';
import type { Code, Day } from '../primitives/units';
import { entriesOf, numberIn } from '../register/entries';
import type { ColumnOf, Entry } from '../register/register';
import type { Duty } from './duties';

const DAYS_PER_YEAR = 365;

/**
 * Key accounts for which a duty is not done yet, as far as the records tell, largest first [DUTY-2]; null:
 * no record can tell.
 *
 * @param today Opinions count for as long as the surveys of a year are apart.
 */
export function dutyGaps(plan: Plan, duty: Duty, today: Day): readonly Code[] | null {
	const { registers, customers } = plan.inputs;
	const keys = keyAccounts(plan);
	switch (duty) {
		case 'supply': {
			const short = plan.guards.find(({ guard }) => guard === 'understocked')?.customers;
			return short === undefined ? null : keys.filter((customer) => short.includes(customer));
		}
		case 'people':
			return without(keys, entriesOf(registers, 'stores'), (entry) =>
				isAbove<'stores'>(entry, 'trainingHours'),
			);
		case 'events':
			return without(keys, entriesOf(registers, 'occasions'), () => true);
		case 'promotion':
			return keys.filter((customer) => attributeOf(customers, 'yearlyPlan', customer) === null);
		case 'opinions': {
			const { surveysPerYear } = plan.policy.calendar;
			if (!(surveysPerYear > 0)) return null;
			const since = numberOfDay(today) - DAYS_PER_YEAR / surveysPerYear;
			return without(keys, entriesOf(registers, 'surveys'), (entry) => {
				const day = numberIn<'surveys'>(entry, 'day');
				return day !== null && numberOfDay(day) >= since;
			});
		}
		default:
			return null;
	}
}

/** Customers whose final tier is key, largest first. */
const keyAccounts = ({ order, placement, policy }: Plan): readonly Code[] =>
	[...order].filter(
		(customer) =>
			policy.segments[placement.segment[customer]!]?.ladder.tiers[placement.tier[customer]!]
				?.key === true,
	);

function without(
	keys: readonly Code[],
	entries: readonly Entry[],
	counts: (entry: Entry) => boolean,
): readonly Code[] {
	const done = new Set(entries.filter(counts).map(({ customer }) => customer));
	return keys.filter((customer) => !done.has(customer));
}

const isAbove = <Id extends 'stores'>(entry: Entry, column: ColumnOf<Id>): boolean =>
	(numberIn<Id>(entry, column) ?? 0) > 0;
