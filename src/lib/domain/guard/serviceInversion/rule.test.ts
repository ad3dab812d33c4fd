import { expect, it } from 'vitest';
import type { GuardFinding } from '../../plan';
import { BRANCH } from '../../staffing/testing/staffed';
import { planOf } from '../../testing/planOf';

const ladder = (id: string, key: boolean) => ({
	by: 'monthly-average',
	tiers: [{ id, name: id, key, min: 0 }],
});
/** Crystal among the key accounts, A+ in the shops: neither segment stands above the other. */
const APART = [
	{ id: 'shops', where: { channel: ['shop'] }, ladder: ladder('a-plus', false) },
	{ id: 'keys', ladder: ladder('crystal', true) },
];
const found = (json: object): GuardFinding | undefined =>
	planOf(
		[
			{ customer: 'k', amount: 9_000_000, date: '2025-12' },
			{ customer: 's', amount: 2_000_000, date: '2025-12', channel: 'shop' },
		],
		{
			...BRANCH,
			keyConditions: { minActiveMonths: 0, maxLargestOrderShare: 1, requireProfit: false },
			capacity: { burstBuffer: 0, workingDays: 5, hoursPerDay: 8, sellingShare: 1 },
			...json,
		},
	).guards.find(({ guard }) => guard === 'service-inversion');
const visits = (crystal: number, aPlus: number) => ({
	service: {
		crystal: { ...BRANCH.service.crystal, visits: crystal },
		'a-plus': { ...BRANCH.service['a-plus'], visits: aPlus },
	},
});
const teams = (crystal: number, aPlus: number) => ({
	teams: [
		{ id: 'keys', tiers: ['crystal'], current: crystal },
		{ id: 'shops', tiers: ['a-plus'], current: aPlus },
	],
});

it.each([[{}], [{ segments: APART }]])(
	'[GUARD-12] the standard of a better tier below a worse one, %#',
	(json) => {
		expect(found({ ...json, ...visits(3, 4) })).toMatchObject({
			severity: 'warning',
			unit: 'visits',
			figures: [3],
			figure: 3,
			limit: 4,
		});
		expect(found({ ...json, ...visits(4, 4) })).toBeUndefined();
	},
);
it('[GUARD-12] visits that today’s people can make count, not those on paper', () => {
	// Crystal asks for 21 h: a quarter of a person keeps 10 / 21 of 8 visits.
	expect(found(teams(0.25, 1))?.figure).toBeCloseTo((8 * 10) / 21, 9);
	expect(found(teams(1, 1))).toBeUndefined();
});
it('[GUARD-12] nobody can be harmed in a tier without customers', () => {
	const json = { ...visits(3, 4), segments: [APART[1]] };
	expect(found(json)).toBeUndefined();
});
