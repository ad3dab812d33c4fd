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

	it('of the only customer leaves nobody', () => {
		const { stress } = stressed('大', {}, SALES.slice(0, 12));
		expect(stress.largestShare).toEqual({ before: 1, after: null });
		expect(stress.concentration.after.effectiveCustomers).toBeNull();
	});
});
