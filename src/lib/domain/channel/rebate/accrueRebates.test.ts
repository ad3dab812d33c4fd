import { describe, expect, it } from 'vitest';
import type { Sale } from '../../ledger/testing/batchOf';
import { planOf, type Facts } from '../../testing/planOf';
import { monthsOf, periodStart } from './period';

const sale = (date: string, customer: string, yuan: number): Sale => ({
	...{ date, customer, amount: yuan * 100 },
});
const STEPS = [{ from: 1000, rate: 0.1 }];
const ladder = (more: object = {}) => ({ id: 'a', steps: STEPS, ...more });

function rebates(sales: readonly Sale[], json: object, facts: Facts = {}) {
	const plan = planOf(sales, { window: { asOf: '2025-05' }, ...json }, { facts });
	const { names } = plan.inputs;
	const by = (column: Float64Array) =>
		Object.fromEntries(Array.from(plan.order, (code) => [names.customer.name(code), column[code]]));
	const found = plan.channel.rebates;
	return {
		...found,
		earnedBy: by(found.earned),
		rateBy: by(found.rate),
		windowBy: by(found.ofWindow),
	};
}

describe('rebates of the running period', () => {
	it('[REBATE-3] begin with the calendar month, quarter or year', () => {
		const may = 2025 * 12 + 4;
		expect(periodStart('month', may)).toBe(may);
		expect(periodStart('quarter', may)).toBe(may - 1);
		expect(periodStart('year', may)).toBe(may - 4);
		expect([monthsOf('month'), monthsOf('quarter'), monthsOf('year')]).toEqual([1, 3, 12]);
	});

	it('[REBATE-3] count what was bought since, up to the end of the window, returns too', () => {
		const sales = [
			sale('2024-12', '甲', 50_000),
			sale('2025-01', '甲', 900),
			sale('2025-04', '甲', 800),
			sale('2025-05', '甲', -100),
			sale('2025-06', '甲', 90_000),
			sale('2025-05', '乙 "🙂"', 999),
		];
		const year = rebates(sales, { rebates: [ladder()] });
		expect(year.earnedBy).toEqual({ 甲: 16_000, '乙 "🙂"': 0 });
		expect(year.rateBy).toEqual({ 甲: 0.1, '乙 "🙂"': 0 });
		// The rate of the period on 51 600 yuan of the window.
		expect(year.windowBy['甲']).toBe(516_000);
		const quarter = rebates(sales, { rebates: [ladder({ period: 'quarter' })] });
		expect(quarter.earnedBy['甲']).toBe(0);
		expect(quarter.ladders[0]?.accrued).toBe(0);
	});

	it('[REBATE-3] are a rate of nothing to who bought nothing in the period', () => {
		const sales = [
			sale('2024-12', '甲', 2000),
			sale('2025-05', '甲', 0),
			sale('2025-01', '乙', 3000),
		];
		const found = rebates(sales, { rebates: [ladder({ period: 'month' })] });
		expect(found.ladders[0]?.dealers.map(({ bought, earned }) => [bought, earned])).toEqual([
			[0, 0],
			[0, 0],
		]);
		expect(found.rateBy).toEqual({ 甲: 0, 乙: 0 });
		expect(found.windowBy).toEqual({ 甲: 0, 乙: 0 });
	});

	it('[REBATE-3] hold for the tiers they name, and add up', () => {
		const sales = [sale('2025-05', '甲', 2000), sale('2025-05', '乙', 2000)];
		const twice = [ladder(), ladder({ id: 'b', tiers: ['nobody'] }), ladder({ id: 'c' })];
		const found = rebates(sales, { rebates: twice });
		expect(found.ladders.map(({ dealers }) => dealers.length)).toEqual([2, 0, 2]);
		expect(found.earnedBy).toEqual({ 甲: 40_000, 乙: 40_000 });
		expect(found.rateBy['甲']).toBeCloseTo(0.2, 12);
	});

	it('[REBATE-2] by target are unknown to who has none', () => {
		const sales = [sale('2025-05', '甲', 900), sale('2025-05', '__proto__', 900)];
		const steps = [{ from: 0.8, rate: 0.1 }];
		const json = { rebates: [ladder({ by: 'target', period: 'month', steps })] };
		// A twelfth of 12 000 yuan is 1 000; 80 % of it is passed.
		const found = rebates(sales, json, { 甲: { target: 1_200_000 } });
		expect(found.earnedBy['甲']).toBe(9_000);
		expect(Array.from(found.earned).filter(Number.isNaN)).toHaveLength(1);
	});

	it('[REBATE-7] take what was paid where that is more', () => {
		const sales = [sale('2025-05', '甲', 2000), sale('2025-05', '乙', 2000)];
		const facts = { 甲: { rebatePaid: 50_000 }, 乙: { rebatePaid: 0 } };
		const found = rebates(sales, { rebates: [ladder()] }, facts);
		expect(found.rateBy).toEqual({ 甲: 0.25, 乙: 0.1 });
		expect(found.windowBy).toEqual({ 甲: 50_000, 乙: 0 });
		expect(rebates(sales, {}).rateBy['甲']).toBeNaN();
		// Paid without a ladder: a rate all the same, but of nobody who bought nothing.
		const back = [...sales, sale('2025-05', '丙', -1), sale('2025-05', '丁', 0)];
		const paid = { 甲: { rebatePaid: 50_000 }, 丙: { rebatePaid: 5 }, 丁: { rebatePaid: 7 } };
		const none = rebates(back, {}, paid);
		expect(none.rateBy).toEqual({ 甲: 0.25, 乙: NaN, 丙: NaN, 丁: NaN });
		expect(none.windowBy).toEqual({ 甲: 50_000, 乙: NaN, 丙: 5, 丁: 7 });
		expect(none.ladders).toEqual([]);
	});

	it('[REBATE-6] stand beside the ladder of equal cost, where there is one', () => {
		const sales = [sale('2025-05', '甲', 4000)];
		const equalOf = (more: object) => rebates(sales, { rebates: [ladder(more)] }).ladders[0]?.equal;
		// 400 yuan, by a rate on what lies above 1 000.
		expect(equalOf({})).toEqual([0.1333]);
		expect(equalOf({ kind: 'incremental' })).toBeNull();
		expect(equalOf({ by: 'target', steps: [{ from: 0.8, rate: 0.1 }] })).toBeNull();
		expect(
			rebates([sale('2025-05', '甲', 9)], { rebates: [ladder()] }).ladders[0]?.equal,
		).toBeNull();
	});

	it('[REBATE-4] tell the floor of everybody on the ladder, and how the period stands', () => {
		const sales = [
			sale('2025-02', '甲', 900),
			sale('2025-02', '乙', 1000),
			sale('2025-02', '丙', 5),
		];
		const steps = [{ from: 1000, rate: 0.1 }];
		const [standing] = rebates(sales, { rebates: [ladder({ steps })] }).ladders;
		const at = [{ from: 100_000, rate: 0.1 }];
		expect(standing).toMatchObject({ from: 2025 * 12, accrued: 10_000 });
		expect(standing?.dealers).toEqual([
			{ customer: 1, bought: 100_000, steps: at, earned: 10_000, floor: null },
			{ customer: 0, bought: 90_000, steps: at, earned: 0, floor: 0 },
			{ customer: 2, bought: 500, steps: at, earned: 0, floor: 1 - 10_000 / 99_500 },
		]);
		const target = { by: 'target', steps: [{ from: 0.8, rate: 0.1 }] };
		const unknown = rebates(sales, { rebates: [ladder(target)] }).ladders[0];
		expect(unknown?.dealers[2]).toEqual({
			...{ customer: 2, bought: 500, steps: null, earned: null, floor: null },
		});
	});
});
