import type { DayNumber } from '../primitives/dayNumber';
import type { Contact } from './roster';

/** Room in a sort key for each of its parts; together below 2^53. */
const PLACES = 2 ** 20;
const DAYS = 2 ** 13;
const RANKS = 2 ** 16;

/** Overdue, or the customer is at risk. */
const isUrgent = ({ overdue, customer }: Contact): boolean => overdue || customer.atRisk;

/**
 * Visits before calls, urgent ones first, then the better tier, then the earlier due, then as they
 * came [CAL-5]. By one number each: a week may hold a hundred thousand.
 */
export function byUrgency(contacts: readonly Contact[], monday: DayNumber): readonly Contact[] {
	const keys = Float64Array.from(contacts, (contact, place) => {
		const { kind, customer, due } = contact;
		const group = (kind === 'call' ? 2 : 0) + (isUrgent(contact) ? 0 : 1);
		const day = Math.min(DAYS - 1, Math.max(0, due - monday + DAYS / 2));
		return ((group * RANKS + customer.rank) * DAYS + day) * PLACES + place;
	});
	return Array.from(keys.sort(), (key) => contacts[key % PLACES]!);
}
