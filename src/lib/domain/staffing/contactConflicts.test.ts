import { expect, it } from 'vitest';
import { planOf, type Facts } from '../testing/planOf';
import { contactConflicts } from './contactConflicts';
import { BRANCH } from './testing/staffed';

const KEY = { minActiveMonths: 0, maxLargestOrderShare: 1, requireProfit: false };
const found = (facts: Facts, service: object = BRANCH.service) => {
	const sales = ['a', '__proto__'].map((customer, k) => ({
		customer,
		amount: (9 - k) * 1_000_000,
		date: '2025-12',
	}));
	const plan = planOf(sales, { ...BRANCH, keyConditions: KEY, service }, { facts });
	return contactConflicts(plan).map(({ customer, ...rest }) => ({
		name: plan.inputs.names.customer.name(customer),
		...rest,
	}));
};

it('[STAFF-14] a wish below visits and calls: visits are dropped first, then calls', () => {
	// 8 visits of 2.25 h and 12 calls of 0.25 h.
	expect(found({ a: { maxContacts: 15 } })).toEqual([
		{ name: 'a', contacts: 20, most: 15, hours: 5 * 2.25 },
	]);
	expect(found({ a: { maxContacts: 2 } })).toEqual([
		{ name: 'a', contacts: 20, most: 2, hours: 8 * 2.25 + 10 * 0.25 },
	]);
	expect(found({ a: { maxContacts: 20 } })).toEqual([]);
});
it('[STAFF-14] without one, the most visits of the tier; the customer’s own wish wins', () => {
	const service = { ...BRANCH.service, crystal: { ...BRANCH.service.crystal, maxVisits: 6 } };
	expect(found({ a: { maxContacts: 20 } }, service)).toEqual([
		{ name: '__proto__', contacts: 8, most: 6, hours: 2 * 2.25 },
	]);
});
