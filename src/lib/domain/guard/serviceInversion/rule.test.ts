import { expect, it } from 'vitest';
import type { GuardFinding } from '../../plan';
import { BRANCH } from '../../staffing/testing/staffed';
import { ladderPolicy } from '../../testing/ladders';
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
		expect(found({ ...json, ...visits(3, 4) })).toEqual({
			guard: 'service-inversion',
			severity: 'warning',
			unit: 'visits',
			customers: [0],
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
it('[GUARD-12] of what is on paper and what people can make the wider gap', () => {
	// Three visits ask for 9.75 h, A+ for 12; 40 h a person: half of them, then a fifth of both.
	expect(found({ ...visits(3, 4), ...teams((9.75 / 40) * 0.5, 1) })).toMatchObject({
		...{ figures: [1.5], figure: 1.5, limit: 4 },
	});
	expect(found({ ...visits(3, 4), ...teams((9.75 / 40) * 0.2, (12 / 40) * 0.2) })).toMatchObject({
		...{ figures: [3], figure: 3, limit: 4 },
	});
});
it('[GUARD-12] says nothing of a team whose people nobody entered', () => {
	const people = (crystal: number | null, aPlus: number | null) =>
		found({
			teams: [
				{ id: 'keys', tiers: ['crystal'], current: crystal },
				{ id: 'shops', tiers: ['a-plus'], current: aPlus },
			],
		});
	expect(people(null, 1)).toBeUndefined();
	expect(people(1, null)).toBeUndefined();
});
it('[GUARD-12] the worst of several, each with its own visits, in report order', () => {
	const three = (first: number, second: number, third: number) =>
		planOf(
			[
				{ customer: 'a', amount: 900, date: '2025-12' },
				{ customer: 'b', amount: 800, date: '2025-12' },
				{ customer: 'c', amount: 700, date: '2025-12' },
			],
			ladderPolicy('rank-share', [1 / 3, 2 / 3, 1], {
				service: Object.fromEntries(
					[first, second, third].map((each, k) => [
						`t${k}`,
						{ visits: each, calls: 1, hoursPerVisit: 1, hoursPerCall: 1, adminHours: 0 },
					]),
				),
			}),
		).guards.find(({ guard }) => guard === 'service-inversion');
	expect(three(3, 2, 4)).toMatchObject({ customers: [0, 1], figures: [3, 2], figure: 2, limit: 4 });
	expect(three(2, 3, 4)).toMatchObject({ customers: [0, 1], figures: [2, 3], figure: 2, limit: 4 });
	expect(three(4, 3, 3)).toBeUndefined();
});
it('[GUARD-12] segments are no better or worse than each other, but for key accounts', () => {
	const both = (key: boolean, more: object) => {
		const [shops, keys] = APART;
		const segments = [
			{ ...shops, ladder: ladder('a-plus', key) },
			{ ...keys, ladder: ladder('crystal', key) },
		];
		return found({ segments, ...more });
	};
	for (const key of [true, false]) {
		expect(both(key, visits(3, 9))).toBeUndefined();
		expect(both(key, visits(9, 3))).toBeUndefined();
	}
});
it('[GUARD-12] nobody can be harmed in a tier without customers', () => {
	const json = { ...visits(3, 4), segments: [APART[1]] };
	expect(found(json)).toBeUndefined();
});
