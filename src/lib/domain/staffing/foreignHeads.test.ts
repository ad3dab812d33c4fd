import { expect, it } from 'vitest';
import { foreignHeadsOf } from './foreignHeads';
import { staffed } from './testing/staffed';

const heads = (standard: object, counts: readonly number[] = [900, 1200]) => {
	const { policy, input, staffing } = staffed({ standards: [{ id: 'x', ...standard }] }, counts);
	return foreignHeadsOf({ ...input, policy, staffing })[0];
};

it('[STAFF-13] by customers per account manager, tier by tier or one for all, team by team', () => {
	expect(heads({ customersPerManager: { default: 45 } })).toEqual({
		id: 'x',
		name: 'x',
		ratioFte: 20 + 1200 / 45,
		fte: null,
		headcount: 20 + 27,
	});
	// A+ is not named: as in our own, 116.67.
	const named = heads({ customersPerManager: { crystal: 90, __proto__: 1 } });
	expect(named?.ratioFte).toBeCloseTo(10 + 1200 / (1400 / 12), 9);
	expect(named?.headcount).toBe(10 + 11);
});
it('[STAFF-13] by visits and calls, what it leaves out as in our own', () => {
	// Crystal at 12 visits: 30 h; A+ as it is: 12 h.
	const foreign = heads({ name: '省公司', service: { crystal: { visits: 12 } } });
	expect(foreign).toMatchObject({ name: '省公司', ratioFte: null, headcount: 20 + 11 });
	expect(foreign?.fte).toBeCloseTo((900 * 30 + 1200 * 12) / 1400, 9);
});
it('[STAFF-13] both: visits and calls decide the people', () => {
	const both = { service: { crystal: { visits: 12 } }, customersPerManager: { default: 1 } };
	expect(heads(both)).toMatchObject({ ratioFte: 2100, headcount: 31 });
});
