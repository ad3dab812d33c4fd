import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf } from '$lib/domain/testing/planOf';
import { acceptedNames, listedCodes, listedCustomer } from './assignmentView';
import { typedFactor, withRating, withRegion } from './managerEdits';
import { freeId, namesFromSales } from './managerList';
import { readPasted } from './readPasted';
import { dueWeeks, visitPlan, workingWeeks } from './visitPlan';

const TEAMS = [
	{ id: 'key', name: '大客户组' },
	{ id: 'field', name: '片区组' },
];
const LADDER = { tiers: [{ id: 'a', key: true, upTo: 1 }] };
const POLICY = {
	segments: [
		{ id: 'ka', where: { channel: ['KA'] }, ladder: LADDER },
		{ id: 'all', ladder: LADDER },
	],
	service: { a: { visits: 4, calls: 0, hoursPerVisit: 2, hoursPerCall: 0, adminHours: 0 } },
	teams: [
		{ id: 'key', tiers: ['a'], segments: ['ka'] },
		{ id: 'field', tiers: ['a'], segments: ['all'] },
	],
};
const SHEET = [
	{ customer: '甲', amount: 300, date: '2025-12', manager: '李娜', channel: 'KA' },
	{ customer: '乙', amount: 200, date: '2025-12', manager: '李娜' },
	{ customer: '丙', amount: 100, date: '2025-12', manager: '李娜' },
	{ customer: '丁', amount: 50, date: '2025-12', manager: '__proto__', channel: 'KA' },
];

describe('the list of account managers', () => {
	it('takes the names of the sales, each in the team of most of its hours', () => {
		const list = namesFromSales(planOf(SHEET, POLICY));
		expect(list).toEqual([
			{ id: 'am-1', name: '李娜', team: 'field', skill: 1, share: 1 },
			{ id: 'am-2', name: '__proto__', team: 'key', skill: 1, share: 1 },
		]);
	});
	it('adds nobody who is on it, and never gives an id twice', () => {
		const managers = [{ id: 'am-2', name: '李娜', team: 'key' }];
		const list = namesFromSales(planOf(SHEET, { ...POLICY, managers }));
		expect(list.map(({ id, name }) => [id, name])).toEqual([['am-3', '__proto__']]);
		expect(freeId([{ id: 'am-2' }])).toBe('am-3');
	});
	it('reads what is pasted: a title line, teams by name, shares in percent, ratings', () => {
		const text = '姓名\t团队\n李娜\t大客户组\t华东\t1.2\t80%\t12\t1.3\r\n王强,field\n\n赵敏';
		expect(readPasted(text, TEAMS, [])).toEqual({
			managers: [
				{
					...{ id: 'am-1', name: '李娜', team: 'key', region: '华东', skill: 1.2, share: 0.8 },
					rating: { count: 12, mean: 1.3 },
				},
				{ id: 'am-2', name: '王强', team: 'field', skill: 1, share: 1 },
				{ id: 'am-3', name: '赵敏', team: 'key', skill: 1, share: 1 },
			],
			refused: [],
		});
	});
	it('says which lines it cannot read, and changes nobody twice', () => {
		const text = '李娜\t没有的组\n王强\tkey\t\t零\n赵敏\tkey\t\t0\n孙一\tkey\n孙一\tfield';
		const { managers, refused } = readPasted(text, TEAMS, []);
		expect(managers.map(({ name }) => name)).toEqual(['孙一']);
		expect(refused).toHaveLength(4);
	});
});

describe('an account manager', () => {
	const li = { id: 'a', name: '李娜', team: 'key', skill: 1, share: 1 };

	it('has a region, or none when it is emptied', () => {
		const east = withRegion(li, ' 华东 ');
		expect(east).toEqual({ ...li, region: '华东' });
		expect(withRegion(east, ' ')).toEqual(li);
	});
	it('has ratings, or none when a figure is emptied', () => {
		const rated = withRating(li, 'mean', '1.3');
		expect(rated).toEqual({ ...li, rating: { count: 1, mean: 1.3 } });
		expect(withRating(rated ?? li, 'count', '12')?.rating).toEqual({ count: 12, mean: 1.3 });
		expect(withRating(rated ?? li, 'count', '')).toEqual(li);
		expect(withRating(li, 'count', '很多')).toBeNull();
	});
	it('has a factor above 0, in percent too', () => {
		expect(['1.2', ' 80% ', '0', '', '-1', 'x'].map(typedFactor)).toEqual([
			...[1.2, 0.8],
			...[null, null, null, null],
		]);
	});
});

describe('the proposal', () => {
	const managers = [
		{ id: 'a', name: '李娜', team: 'key' },
		{ id: 'b', name: '王强', team: 'key' },
	];
	const plan = planOf(SHEET, { ...POLICY, managers });
	const names = (codes: readonly number[]) => codes.map((code) => listedCustomer(plan, code).name);

	it('lists who moves, who has nobody, and one account manager’s customers', () => {
		expect(names(listedCodes(plan, 'unassigned'))).toEqual(['乙', '丙']);
		expect(names(listedCodes(plan, 'moved'))).toEqual(['丁']);
		expect(names(listedCodes(plan, { manager: 0 }))).toEqual(['甲']);
		const [code] = listedCodes(plan, 'unassigned');
		expect(listedCustomer(plan, code ?? -1)).toMatchObject({
			...{ today: '李娜', proposed: -1, reason: 'no-manager', locked: false, moves: false },
		});
	});
	it('writes only what differs from the sheet', () => {
		expect(acceptedNames(plan).map(({ name }) => name)).toEqual(['王强']);
	});
});

describe('visits by week', () => {
	it('are as many as the standard asks for, in weeks of the year', () => {
		const plan = planOf(SHEET, { ...POLICY, managers: [{ id: 'a', name: '李娜', team: 'field' }] });
		const visits = visitPlan(plan, 0);
		expect(visits).toHaveLength(8);
		expect(workingWeeks(plan)).toBe(50);
		const weeks = visits.map(({ week }) => week);
		expect(weeks).toEqual([...weeks].sort((a, b) => a - b));
		// The second customer comes half an interval later than the first.
		expect(weeks.slice(0, 3)).toEqual([1, 7, 13]);
	});
	it('lie evenly apart', () => {
		expect(dueWeeks(4, 50, 0)).toEqual([1, 13, 26, 38]);
		expect(dueWeeks(0, 50, 0.5)).toEqual([]);
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 300 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(visits, phase) => {
					const weeks = dueWeeks(visits, 50, phase);
					expect(weeks).toHaveLength(visits);
					expect(weeks.every((week) => week >= 1 && week <= 50)).toBe(true);
				},
			),
			{ numRuns: 60 },
		);
	});
});
