import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttributeValue } from '../../customer/sheet';
import type { Sale } from '../../ledger/testing/batchOf';
import { planOf, reportFor, type Facts } from '../../testing/planOf';
import { UNASSIGNED_REASONS, type Assignment } from './assignment';
import { NOBODY } from './balance';

/** One customer of 12 hours a year for every yuan amount; all in one tier. */
const POLICY = {
	segments: [{ id: 'all', ladder: { tiers: [{ id: 'a', key: true, upTo: 1 }] } }],
	keyConditions: { minActiveMonths: 0, maxLargestOrderShare: null, requireProfit: false },
	service: { a: { visits: 4, calls: 12, hoursPerVisit: 1.5, hoursPerCall: 0.25, adminHours: 0 } },
	teams: [{ id: 'key', name: '大客户组', tiers: ['a'], current: 2 }],
};
const PEOPLE = [
	{ id: 'li', name: '李娜', team: 'key' },
	{ id: 'wang', name: '王强', team: 'key' },
];
const sale = (customer: string, amount: number, more: Partial<Sale> = {}): Sale => ({
	customer,
	amount,
	date: '2025-12',
	...more,
});

const assigned = (sheet: readonly Sale[], more: object = {}, facts: Facts = {}) => {
	const plan = planOf(sheet, { ...POLICY, managers: PEOPLE, ...more }, { facts });
	const { customer: names } = plan.inputs.names;
	const who = (assignment: Assignment) =>
		Object.fromEntries(
			Array.from(plan.order, (customer) => {
				const place = assignment.manager[customer]!;
				const reason = UNASSIGNED_REASONS[assignment.reason[customer]!];
				const shown = place === NOBODY ? `(${reason})` : plan.policy.managers[place]!.name;
				return [names.name(customer), shown];
			}),
		);
	const result = plan.assignment!;
	return { plan, result, who: who(result) };
};
const SHEET = ['甲', '乙', '丙', '丁'].map((name, k) => sale(name, 1000 * (k + 1)));

describe('an assignment', () => {
	it('[ASSIGN-1] is none while nobody is named', () => {
		const plan = planOf(SHEET, POLICY);
		expect(plan.assignment).toBeNull();
		expect(reportFor(SHEET, POLICY).assignment).toBeNull();
		expect(reportFor(SHEET, POLICY).moved).toBeNull();
	});
	it('[ASSIGN-3] gives everybody the hours that are his: by skill, share and ratings', () => {
		const hours = (more: object) =>
			assigned(
				Array.from({ length: 12 }, (_, k) => sale(`c${k}`, 100)),
				more,
			).result.loads.map(({ target, skill }) => [Math.round(target * 1e6) / 1e6, skill]);
		expect(hours({})).toEqual([
			[72, 1],
			[72, 1],
		]);
		const strong = [{ ...PEOPLE[0], skill: 2 }, PEOPLE[1]];
		expect(hours({ managers: strong })).toEqual([
			[96, 2],
			[48, 1],
		]);
		const half = [{ ...PEOPLE[0], share: 0.5 }, PEOPLE[1]];
		expect(hours({ managers: half })).toEqual([
			[48, 1],
			[96, 1],
		]);
		// Twelve ratings of 1.3, drawn by six of 1: 1.2.
		const rated = [{ ...PEOPLE[0], skill: 9, rating: { count: 12, mean: 1.3 } }, PEOPLE[1]];
		const [[target, skill]] = hours({ managers: rated }) as [[number, number]];
		expect(skill).toBeCloseTo(1.2, 12);
		expect(target).toBeCloseTo((144 * 1.2) / 2.2, 5);
	});
	it('[ASSIGN-2] leaves a locked customer where it is, in another team or region too', () => {
		const facts = {
			甲: { manager: '王强', managerLocked: 1 as AttributeValue },
			乙: { manager: '王强', managerLocked: 1 },
			丙: { manager: '王强', managerLocked: 1 },
		};
		const { who, result } = assigned(SHEET, {}, facts);
		expect(who).toEqual({ 甲: '王强', 乙: '王强', 丙: '王强', 丁: '李娜' });
		expect(result.loads.map(({ customers, locked }) => [customers, locked])).toEqual([
			[1, 0],
			[3, 3],
		]);
		expect(result.totals.locked).toBe(3);
	});
	it('[ASSIGN-2] sets a customer locked to somebody unknown aside; a lock without a name holds nothing', () => {
		const facts = { 甲: { manager: '赵敏', managerLocked: 1 }, 乙: { managerLocked: 1 } };
		const { who, result } = assigned(SHEET, {}, facts);
		expect(who['甲']).toBe('(locked-elsewhere)');
		expect(who['乙']).not.toBe('(locked-elsewhere)');
		expect(result.totals).toMatchObject({ assigned: 3, unassigned: 1, locked: 0 });
	});
	it('[ASSIGN-2] keeps to regions where they are entered', () => {
		const sheet = [
			sale('甲', 100, { region: '华东' }),
			sale('乙', 100, { region: '华东' }),
			sale('丙', 100, { region: '华北' }),
			sale('丁', 100),
		];
		const east = { ...PEOPLE[0], region: '华东' };
		expect(assigned(sheet, { managers: [east, PEOPLE[1]] }).who).toEqual({
			...{ 甲: '李娜', 乙: '李娜' },
			...{ 丙: '王强', 丁: '王强' },
		});
		const both = [east, { ...PEOPLE[1], region: '西南' }];
		expect(assigned(sheet, { managers: both }).who).toEqual({
			...{ 甲: '李娜', 乙: '李娜' },
			...{ 丙: '(no-region)', 丁: '(no-region)' },
		});
	});
	it('[ASSIGN-1] says who has no team, and whose team has nobody', () => {
		const two = {
			segments: [
				{ id: 'kta', where: { channel: ['KA'] }, ladder: POLICY.segments[0]!.ladder },
				{ id: 'rest', ladder: POLICY.segments[0]!.ladder },
			],
		};
		const sheet = [sale('甲', 100, { channel: 'KA' }), sale('乙', 100), sale('丙', 5)];
		const teams = [{ id: 'key', tiers: ['a'], segments: ['kta'] }];
		expect(assigned(sheet, { ...two, teams }).who).toEqual({
			...{ 甲: '李娜', 乙: '(no-team)', 丙: '(no-team)' },
		});
		const more = [...teams, { id: 'field', tiers: ['a'], segments: ['rest'] }];
		const { who, result } = assigned(sheet, { ...two, teams: more });
		expect(who['乙']).toBe('(no-manager)');
		expect(result.teams.map(({ team }) => team)).toEqual(['key']);
	});
	it('[ASSIGN-5] counts who moves and what it buys; who had nobody does not move', () => {
		const facts = { 甲: { manager: '李娜' }, 乙: { manager: '李娜' }, 丙: { manager: '张三' } };
		const { who, result } = assigned(SHEET, {}, facts);
		// 丙's account manager is not on the list: whoever gets it, it moves. 丁 had none.
		expect([who['甲'], who['乙']]).toEqual(['李娜', '李娜']);
		expect(result.totals).toMatchObject({ movedCustomers: 1, movedRevenue: 3000 });
		expect(result.moved.reduce((sum, each) => sum + each, 0)).toBe(1);
	});
	it('[ASSIGN-7] compares the rules where elasticity and profit are known', () => {
		const sheet = SHEET.map((each) => ({ ...each, profit: (each.amount ?? 0) / 10 }));
		expect(assigned(sheet).result.rules).toBeNull();
		const economics = { elasticity: 0.5 };
		expect(assigned(SHEET, { economics }).result.rules).toBeNull();
		const managers = [{ ...PEOPLE[0], skill: 1.44 }, PEOPLE[1]];
		const { rules } = assigned(sheet, { economics, managers }).result;
		const [, lift, small] = rules!.profit;
		expect(lift!.profit).toBeGreaterThan(small!.profit);
		expect(rules!.cost).toBeGreaterThanOrEqual(0);
		const chosen = assigned(sheet, { economics, managers, assignment: { rule: 'lift' } });
		expect(chosen.result.rules!.cost).toBe(0);
		expect(chosen.who['丁']).toBe('李娜');
	});
	it('[ASSIGN-8] says what each account manager can keep', () => {
		const sheet = Array.from({ length: 200 }, (_, k) => sale(`c${k}`, 100));
		const { loads } = assigned(sheet, { managers: [PEOPLE[0]] }).result;
		// 200 × 12 h against 1 400 h; 4 visits each.
		expect(loads[0]).toMatchObject({ customers: 200, hours: 2400, visits: 800 });
		expect(loads[0]!.achieved).toBeCloseTo(1400 / 2400, 12);
		expect(loads[0]!.keptVisits).toBeCloseTo((800 * 1400) / 2400, 9);
	});
	it('[ASSIGN-9] stands in the report by name, with what is moved', () => {
		const facts = { 甲: { manager: '李娜' }, 丙: { manager: '张三' } };
		const { assignment, moved } = reportFor(SHEET, { ...POLICY, managers: PEOPLE }, { facts });
		expect(assignment).toEqual([
			{ manager: '李娜', customers: 2, hours: 24, target: 24 },
			{ manager: '王强', customers: 2, hours: 24, target: 24 },
		]);
		expect(moved).toEqual({ customers: 1, revenueFen: 3000 });
	});
});

describe('any customers and account managers', () => {
	const sheets = fc.array(
		fc.record({
			name: fc.constantFrom('甲', '乙', '丙', '丁', '__proto__', '😀', 'constructor', '戊'),
			amount: fc.integer({ min: -50, max: 400 }),
			region: fc.constantFrom('', '华东', '华北'),
			manager: fc.constantFrom('', '李娜', '王强', '__proto__'),
		}),
		{ minLength: 1, maxLength: 12 },
	);
	const people = fc.constantFrom(
		PEOPLE,
		[PEOPLE[0]!],
		[{ ...PEOPLE[0]!, region: '华东' }, PEOPLE[1]!],
		[{ ...PEOPLE[0]!, region: '华东' }],
		[{ ...PEOPLE[0]!, name: '__proto__', share: 0.2 }, PEOPLE[1]!],
	);
	const locks = fc.subarray(['甲', '丙', '__proto__', '😀']);

	it('[ASSIGN-1 … ASSIGN-4] everybody once or aside with a reason; locks hold; rows have no order', () => {
		fc.assert(
			fc.property(sheets, people, locks, (rows, managers, locked) => {
				const sheet = rows.map(({ name, amount, region, manager }) =>
					sale(name, amount, { ...(region ? { region } : {}), ...(manager ? { manager } : {}) }),
				);
				const facts = Object.fromEntries(
					locked.map((name) => [name, { managerLocked: 1, manager: '王强' }]),
				);
				const { plan, result, who } = assigned(sheet, { managers }, facts);
				for (const customer of plan.order) {
					const place = result.manager[customer]!;
					expect(place === NOBODY).toBe(result.reason[customer] !== 255);
				}
				const known = managers.some(({ name }) => name === '王强');
				for (const name of locked) {
					if (Object.hasOwn(who, name)) {
						expect(who[name]).toBe(known ? '王强' : '(locked-elsewhere)');
					}
				}
				const { assigned: some, unassigned } = result.totals;
				expect(some + unassigned).toBe(plan.order.length);
				expect(result.loads.reduce((sum, { customers }) => sum + customers, 0)).toBe(some);
				expect(assigned(sheet.toReversed(), { managers }, facts).who).toEqual(who);
				expect(assigned(sheet, { managers: [...managers].reverse() }, facts).who).toEqual(who);
			}),
			{ numRuns: 40 },
		);
	});
});
