import { describe, expect, it } from 'vitest';
import { curveOf } from '../../response/curveOf';
import { answerAt } from '../../response/answer';
import { ladderPolicy } from '../../testing/ladders';
import { policyOf } from '../../testing/planOf';
import { cellOf } from '../../tier/cell';
import { jointCase, type JointInput } from './jointCase';
import { ruleOfThumb } from './ruleOfThumb';
import type { TierMoney } from './tierMoney';

const STEEP = { zero: 0.4, more: 1.25, saturation: 1.6 };
const FLAT = { zero: 0.9, more: 1.02, saturation: 1.1 };
const curveFor = (judged: typeof STEEP) => {
	const found = curveOf(judged);
	if (!found.ok) throw new Error('no curve');
	return found.value.curve;
};
const CALLS = { t0: STEEP };
/** Two tiers of 3 and 5 customers; four visits of 1.5 h and 0.5 h on the way. */
const inputWith = (more: Partial<JointInput> = {}, json: object = {}): JointInput => {
	const standard = { visits: 4, calls: 1, hoursPerVisit: 1.5, hoursPerCall: 1, adminHours: 0 };
	const policy = policyOf(
		ladderPolicy('monthly-average', [1, 0], {
			service: { t0: standard, t1: { ...standard, visits: 0 } },
			responses: { calls: CALLS },
			capacity: { travelHours: 0.5 },
			...json,
		}),
	);
	const earned = new Float64Array(cellOf(0, 1) + 1);
	earned[cellOf(0, 0)] = 900;
	earned[cellOf(0, 1)] = 100;
	return {
		...{ policy, window: { months: 12 }, earned },
		tiers: [
			{ segment: 0, tier: 0, customers: 3, revenue: 0 },
			{ segment: 0, tier: 1, customers: 5, revenue: 0 },
		],
		paid: [MONEY],
		...more,
	};
};
const MONEY: TierMoney = {
	...{ segment: 0, tier: 1, today: 33, floor: 10, cap: 90, profit: 60 },
	curve: curveFor(FLAT),
};

describe('[BEST-5] the tiers that answer to visits or to money', () => {
	it('are those judged and visited, and those paid, with what one visit to all of them takes', () => {
		const [visited, paid] = jointCase(inputWith())!;
		expect(visited).toMatchObject({
			...{ segment: 0, tier: 0, hours: 3 * 2, visited: true, paid: false },
			...{ money: [0], moneyNow: 0, visitsNow: 3 },
		});
		expect(visited!.visits.slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
		expect(paid).toMatchObject({ segment: 0, tier: 1, visited: false, paid: true, visits: [0] });
		expect(paid!.visitsNow).toBe(0);
	});

	it('offer money from the floors to the caps, in even steps, and what there is today', () => {
		const [, paid] = jointCase(inputWith())!;
		// Few options: as many steps as there may be, each 2 fen of 80, and 33 between them.
		const even = Array.from({ length: 41 }, (_, step) => 10 + 2 * step);
		expect(paid!.money).toEqual([...even, 33].sort((a, b) => a - b));
		expect(paid!.money[paid!.moneyNow]).toBe(33);
	});

	it('earn by visits times by money, of profit that answers', () => {
		const both = { ...MONEY, tier: 0 };
		const [tier] = jointCase(inputWith({ paid: [both] }))!;
		expect(tier!.profitOf(4, 33)).toBeCloseTo(900, 9);
		const byVisits = answerAt(curveFor(STEEP), 2 / 4);
		const byMoney = answerAt(curveFor(FLAT), 66 / 33);
		// 60 answer to the money, the other 840 to visits alone.
		expect(tier!.profitOf(2, 66)).toBeCloseTo(byVisits * (840 + 60 * byMoney), 9);
		const [visited, paid] = jointCase(inputWith())!;
		expect(visited!.profitOf(2, 0)).toBeCloseTo(900 * byVisits, 9);
		expect(paid!.profitOf(0, 66)).toBeCloseTo(40 + 60 * byMoney, 9);
		const losing = jointCase(inputWith({ earned: new Float64Array(cellOf(0, 1) + 1).fill(-5) }))!;
		expect(losing[0]!.profitOf(4, 0)).toBe(0);
	});

	it('are none unless some answer to each', () => {
		expect(jointCase(inputWith({ paid: [] }))).toBeNull();
		expect(jointCase(inputWith({}, { responses: { calls: {} } }))).toBeNull();
		const nobody = inputWith().tiers.map((each) => ({ ...each, customers: 0 }));
		expect(jointCase(inputWith({ tiers: nobody }))).toBeNull();
		expect(jointCase(inputWith({ tiers: [] }))).toBeNull();
	});

	it('go no further than the most visits that a standard allows', () => {
		const standard = { visits: 4, calls: 1, hoursPerVisit: 1.5, hoursPerCall: 1, adminHours: 0 };
		const service = { t0: { ...standard, maxVisits: 5 }, t1: { ...standard, visits: 0 } };
		expect(jointCase(inputWith({}, { service }))![0]!.visits).toEqual([1, 2, 3, 4, 5]);
	});
});

describe('[BEST-6] the rule of thumb', () => {
	const tiers: readonly TierMoney[] = [
		{ ...MONEY, tier: 0, today: 100, profit: 500, curve: curveFor(STEEP) },
		{ ...MONEY, today: 300, profit: 900 },
	];

	it('begins with today’s money and today’s profit, and keeps the sum', () => {
		const rule = ruleOfThumb(tiers, { months: 12 })!;
		expect(rule.profit.now).toBeCloseTo(1400, 9);
		expect(rule.tiers.map(({ segment, tier, now }) => [segment, tier, now])).toEqual([
			[0, 0, 100],
			[0, 1, 300],
		]);
		for (const kind of ['step', 'equal'] as const) {
			const sum = rule.tiers.reduce((total, each) => total + each[kind], 0);
			expect(Math.abs(sum - 400)).toBeLessThanOrEqual(1);
			expect(rule.profit[kind]).toBeGreaterThan(1400);
			const [first, second] = rule.tiers.map((each) => each[kind]);
			const profit =
				500 * answerAt(curveFor(STEEP), first! / 100) +
				900 * answerAt(curveFor(FLAT), second! / 300);
			expect(Math.abs(rule.profit[kind] - profit)).toBeLessThan(2);
		}
	});

	it('says what one more yuan brings in the window', () => {
		const [year, half] = [12, 6].map((months) => ruleOfThumb(tiers, { months })!.price);
		expect(half).toBeCloseTo(year! / 2, 12);
		expect(ruleOfThumb([], { months: 12 })).toBeNull();
	});
});
