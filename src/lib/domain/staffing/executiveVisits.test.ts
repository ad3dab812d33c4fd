import { expect, it } from 'vitest';
import { policyOf } from '../testing/planOf';
import { executiveVisits } from './executiveVisits';

const days = (keyCustomers: number, json: object = {}) =>
	executiveVisits({ policy: policyOf(json), placement: { keyCustomers } as never });

it('[STAFF-15] a third of the working days of each leader, for the key accounts', () => {
	expect(days(20).days).toBeCloseTo(83.325, 9);
	const two = days(40, {
		executive: { people: 2, visitShare: 0.5 },
		capacity: { workingDays: 200 },
	});
	expect(two).toEqual({ days: 200, hours: 1600, keyCustomers: 40, daysEach: 5 });
	expect(days(0).daysEach).toBeNull();
});
