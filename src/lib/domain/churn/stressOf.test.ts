import { describe, expect, it } from 'vitest';
import { planOf } from '../testing/planOf';
import { stressOf } from './stressOf';

const WINDOW = { window: { months: 12, asOf: '2026-12' } };
const SALES = [
	...Array.from({ length: 12 }, (_, month) => ({
		...{ customer: '大', amount: 5_000, profit: 2_500 },
		date: `2026-${String(month + 1).padStart(2, '0')}`,
	})),
	{ customer: '__proto__', date: '2026-05', amount: 30_000, profit: 5_000 },
	{ customer: '小', date: '2026-07', amount: 10_000, profit: 5_000 },
	{ customer: '退', date: '2026-08', amount: -5_000, profit: -1_000 },
];
const NO_KEYS = [{ id: 'all', ladder: { by: 'rank-share', tiers: [{ id: 'a', upTo: 1 }] } }];
const STANDARD = {
	a: { visits: 1, calls: 1, hoursPerVisit: 1, hoursPerCall: 1, adminHours: 0 },
};
const stressed = (customer: string, json: object = {}, sales = SALES) => {
	const plan = planOf(sales, { ...WINDOW, ...json });
	const code = plan.inputs.names.customer.code(customer);
	return { plan, stress: stressOf(plan, code), code };
};

describe('[CHURN-13] one customer goes', () => {
	it('takes its revenue, profit, money, hours and key account; the rest stays', () => {
		const { plan, stress, code } = stressed('大');
		expect(stress).toMatchObject({ revenue: 60_000, profit: 30_000 });
		// Of 95 000 fen net of the return, and of 39 000 profit.
		expect(stress.revenueShare).toBeCloseTo(60 / 95, 12);
		expect(stress.profitShare).toBeCloseTo(30 / 39, 12);
		expect(stress.promotion).toBe(plan.promotion.allocation[code]);
		expect(stress.hours).toBe(plan.staffing.hours[code]);
		expect(stress.people).toBeCloseTo(stress.hours / plan.staffing.capacity, 12);
		const { before, after } = stress.keyCustomers;
		expect(before - after).toBe(1);
	});

	it('leaves the concentration of the others, of what is above 0', () => {
		const { stress } = stressed('大', {}, SALES.slice(0, -1));
		expect(stress.largestShare.before).toBeCloseTo(0.6, 12);
		expect(stress.largestShare.after).toBeCloseTo(0.75, 12);
		// 30 and 10 of 40: 1 / (0.75² + 0.25²).
		expect(stress.concentration.after.effectiveCustomers).toBeCloseTo(1.6, 12);
	});

	it('of a return alone takes nothing that was there', () => {
		const { stress } = stressed('退');
		expect(stress.revenue).toBe(-5_000);
		expect(stress.largestShare.after).toBe(stress.largestShare.before);
	});

	it('is marked above the limit that was set, by profit, else by revenue; never without one', () => {
		expect(stressed('大').stress.over).toBeNull();
		expect(stressed('大', { churn: { singleLoss: 0.7 } }).stress.over).toBe(true);
		expect(stressed('__proto__', { churn: { singleLoss: 0.2 } }).stress.over).toBe(false);
		const plain = SALES.map(({ customer, date, amount }) => ({ customer, date, amount }));
		const byRevenue = stressed('大', { churn: { singleLoss: 0.7 } }, plain as typeof SALES);
		expect(byRevenue.stress).toMatchObject({ profit: null, profitShare: null, over: false });
	});

	it('is not above a limit that it meets exactly', () => {
		// A quarter of 40 fen of revenue, and half of 60 of profit.
		const two = [
			{ customer: '大', date: '2026-05', amount: 10, profit: 30 },
			{ customer: '小', date: '2026-05', amount: 30, profit: 30 },
		];
		const over = (singleLoss: number) => stressed('大', { churn: { singleLoss } }, two).stress.over;
		expect([over(0.5), over(0.49)]).toEqual([false, true]);
		expect(stressed('大', {}, two).stress).toMatchObject({ revenueShare: 0.25, profitShare: 0.5 });
	});

	it('has no share of a loss, and takes no key account who is none', () => {
		const two = [
			{ customer: '大', date: '2026-05', amount: -10, profit: -30 },
			{ customer: '小', date: '2026-05', amount: 5, profit: 3 },
		];
		const { stress } = stressed('小', { churn: { singleLoss: 0.5 } }, two);
		expect(stress).toMatchObject({ revenueShare: null, profitShare: null, over: null });
		const { before, after } = stressed('__proto__', { segments: NO_KEYS, service: STANDARD }).stress
			.keyCustomers;
		expect([before, after]).toEqual([0, 0]);
	});

	it('has no share of nothing either', () => {
		const two = [
			{ customer: '大', date: '2026-05', amount: 10, profit: 3 },
			{ customer: '小', date: '2026-05', amount: -10, profit: -3 },
		];
		const { stress } = stressed('大', { churn: { singleLoss: 0.5 } }, two);
		expect(stress).toMatchObject({ revenueShare: null, profitShare: null, over: null });
		expect(stress.largestShare).toEqual({ before: 1, after: null });
	});

	it('of the only customer leaves nobody', () => {
		const { stress } = stressed('大', {}, SALES.slice(0, 12));
		expect(stress.largestShare).toEqual({ before: 1, after: null });
		expect(stress.concentration.after.effectiveCustomers).toBeNull();
	});
});
