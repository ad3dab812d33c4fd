import { describe, expect, it } from 'vitest';
import type { Sale } from '../../ledger/testing/batchOf';
import { curveOf } from '../../response/curveOf';
import { elasticityOf } from '../../response/elasticityOf';
import type { Policy } from '../../policy/policy';
import { ladderPolicy } from '../../testing/ladders';
import { planOf, type Facts } from '../../testing/planOf';
import { moneyCase } from './moneyCase';
import { potReturns } from './potReturns';
import { tierMoney } from './tierMoney';

const FLAT = { zero: 0.9, more: 1.02, saturation: 1.1 };
const STEEP = { zero: 0.4, more: 1.25, saturation: 1.6 };
const curveFor = (judged: typeof STEEP) => {
	const found = curveOf(judged);
	if (!found.ok) throw new Error('no curve');
	return found.value.curve;
};
const sale = (customer: string, amount: number, profit = amount / 4): Sale => ({
	...{ date: '2025-12', customer, amount, profit },
});
const SALES = [sale('甲', 2_400_000), sale('乙 "🙂"', 600_000), sale('丙', 60_000)];
const planFor = (more: object = {}, sales = SALES, facts: Facts = {}, promotion: object = {}) =>
	planOf(
		sales,
		ladderPolicy(
			'monthly-average',
			[1000, 0],
			{
				promotion: {
					...{ newCustomerShare: 0, capRate: 0.2, tierWeights: {}, floorFen: 15_000 },
					...{ pool: { fixedFen: 306_000 } },
					...promotion,
				},
				responses: { money: { t0: FLAT, t1: STEEP } },
				...more,
			},
			1,
		),
		{ facts },
	);

describe('[BEST-1] who takes part in the best split', () => {
	it('brings what he has, earns and may get', () => {
		// 10 % of everybody’s sales, but for the last, who is at his cap of 20 %.
		const given = moneyCase(planFor())!;
		expect([...given.customers]).toEqual([0, 1, 2]);
		expect(given.today.reduce((sum, each) => sum + each, 0)).toBe(given.budget);
		expect(given).toMatchObject({
			...{ sales: Float64Array.of(2_400_000, 600_000, 60_000) },
			...{ margin: Float64Array.of(0.25, 0.25, 0.25) },
			...{ floor: Float64Array.of(15_000, 15_000, 12_000) },
			...{ cap: Float64Array.of(480_000, 120_000, 12_000) },
			...{ curve: Uint8Array.of(0, 1, 1), curves: [curveFor(FLAT), curveFor(STEEP)] },
			budget: 306_000,
		});
	});

	it('is nobody who gets nothing, loses, earns nothing or returns all he bought', () => {
		const sales = [
			...SALES,
			sale('亏', 50_000, -1),
			sale('平', 50_000, 0),
			sale('退', -10, 5),
			sale('零', 0, 5),
		];
		const plan = planFor({}, sales, { 甲: { suspended: '是' } });
		const names = Array.from(moneyCase(plan)!.customers, (code) =>
			plan.inputs.names.customer.name(code),
		);
		expect(names).toEqual(['乙 "🙂"', '丙']);
	});

	it('is nobody whose tier is not judged, or judged so that no curve goes through it', () => {
		const wrong = { ...STEEP, more: 0.5 };
		const only = (money: Policy['responses']['money']) =>
			moneyCase({ ...planFor(), policy: { ...planFor().policy, responses: { money, calls: {} } } });
		expect([...only({ t1: STEEP })!.customers]).toEqual([1, 2]);
		expect([...only({ t1: STEEP })!.curve]).toEqual([0, 0]);
		expect([...only({ t0: wrong, t1: STEEP })!.customers]).toEqual([1, 2]);
		expect([...only({ t0: null, t1: STEEP })!.customers]).toEqual([1, 2]);
		expect(only({ t0: wrong })).toBeNull();
		expect(only({})).toBeNull();
	});

	it('adds up tier by tier, profit to a year', () => {
		const plan = planFor();
		const given = moneyCase(plan)!;
		expect(tierMoney(given, plan.placement, { months: 6 })).toEqual([
			{
				...{ segment: 0, tier: 0, today: given.today[0], floor: 15_000, cap: 480_000 },
				...{ profit: 1_200_000, curve: curveFor(FLAT) },
			},
			{
				...{ segment: 0, tier: 1, today: given.today[1]! + given.today[2]! },
				...{ floor: 27_000, cap: 132_000, profit: 330_000, curve: curveFor(STEEP) },
			},
		]);
	});
});

describe('[POOL-12] pots of the big and of the small', () => {
	it('bring for one more yuan what sales, margin and elasticity say', () => {
		const plan = planFor({}, SALES, {}, { bigShare: 0.5, floorFen: 0, capRate: 1 });
		const [{ big, small } = { big: null, small: null }, ...rest] = potReturns(plan);
		expect(rest).toEqual([]);
		const [flat, steep] = [FLAT, STEEP].map((judged) => elasticityOf(curveFor(judged)));
		// 153 000 fen each.
		expect(big).toMatchObject({ pot: { share: 'big', distributable: 153_000 }, customers: [0] });
		expect(big!.marginal).toBeCloseTo((600_000 * flat!) / 153_000, 9);
		expect(big!.marginals).toEqual([expect.closeTo((600_000 * flat!) / 153_000, 9)]);
		expect(small!.customers).toEqual([1, 2]);
		expect(small!.marginal).toBeCloseTo((165_000 * steep!) / 153_000, 9);
		expect(small!.marginals.map((each) => Math.round(each * 1000))).toEqual(
			Array.from({ length: 2 }, () => Math.round((165_000 * steep! * 1000) / 153_000)),
		);
	});

	it('bring nothing that is known where nobody in one is judged', () => {
		const plan = planFor({ responses: { money: { t1: STEEP } } }, SALES, {}, { bigShare: 0.5 });
		const [pair] = potReturns(plan);
		expect(pair!.big).toMatchObject({ customers: [], marginals: [], marginal: null });
		expect(pair!.small.marginal).toBeGreaterThan(0);
	});

	it('are none where all share one pot, and a pair for each pool', () => {
		expect(potReturns(planFor())).toEqual([]);
		const LADDER = {
			by: 'monthly-average',
			tiers: [
				{ id: 't0', key: true, min: 1000 },
				{ id: 't1', key: false, min: 0 },
			],
		};
		const segments = [
			{ id: 'east', where: { region: ['东'] }, ladder: LADDER },
			{ id: 'west', where: null, ladder: LADDER },
		];
		const sales = SALES.flatMap((each) => [
			{ ...each, customer: `东 ${each.customer}`, region: '东' },
			each,
		]);
		const promotion = { bigShare: 0.5, floorFen: 0, segmentPools: { east: { rate: 0.1 } } };
		const pairs = potReturns(planFor({ segments }, sales, {}, promotion));
		expect(pairs.map(({ big, small }) => [big.pot.segment, small.pot.segment])).toEqual([
			['east', 'east'],
			[null, null],
		]);
		expect(pairs.map(({ big, small }) => [big.customers, small.customers])).toEqual([
			[[0], [2, 4]],
			[[1], [3, 5]],
		]);
	});
});
