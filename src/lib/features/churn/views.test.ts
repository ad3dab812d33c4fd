import { describe, expect, it } from 'vitest';
import { planOf } from '$lib/domain/testing/planOf';
import { nextYear } from '$lib/domain/staffing/forecast/nextYear';
import { growthOf, listedCustomers, stakeOf } from './atRisk';
import { cutOf, labelOf, reasonChoices, reasonsOf, telling } from './cuts';
import { leadNote, leadText } from './lead';
import { COLUMNS, riskList } from './list';
import { whyText } from './why';

/** A purchase in each of these months of two years, of so many fen each. */
const bought = (customer: string, months: readonly number[], amount: number) =>
	months.map((k) => ({
		...{ customer, amount },
		date: `${String(2025 + Math.floor(k / 12))}-${String((k % 12) + 1).padStart(2, '0')}`,
	}));
const every = (from: number, to: number, step = 1): number[] =>
	Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, k) => from + k * step);
const SALES = [
	...bought('稳', every(0, 23), 50_000),
	...bought('走 🚪', every(0, 14), 40_000),
	...bought('__proto__', [...every(0, 11), ...every(12, 22, 2)], 20_000),
	...bought('"静"', every(0, 20), 10_000),
	...bought('新', [23], 90_000),
];
const FACTS = {
	...{
		稳: { industry: '餐饮', churnReason: '' },
		'走 🚪': { industry: '商超', churnReason: '价高' },
	},
	...{ '"静"': { industry: '餐饮', churnReason: '价高' } },
};
const plan = planOf(
	SALES,
	{ window: { months: 12, asOf: '2026-12' }, churn: { lapse: 4, reasons: ['自己关店', '价高'] } },
	{ facts: FACTS },
);
const { customer } = plan.inputs.names;
const code = (name: string): number => customer.code(name);
const named = (codes: readonly number[]): string[] => codes.map((each) => customer.name(each));

describe('who is on the list', () => {
	it('[CHURN-9] those that may go, those gone and those half gone, the most money first', () => {
		const listed = listedCustomers(plan);
		expect(named(listed.gone)).toEqual(['走 🚪']);
		expect(named(listed.all)).toEqual(['"静"', '__proto__']);
		expect(named(listed.fallen)).toEqual(['__proto__']);
		expect(listed.key.every((each) => listed.all.includes(each))).toBe(true);
		const [first, second] = listed.all.map((each) => stakeOf(plan, each)!);
		expect(first).toBeGreaterThan(second!);
	});

	it('growth has a base or is none', () => {
		expect(growthOf(plan, code('__proto__'))).toBeCloseTo(-0.5, 12);
		expect(growthOf(plan, code('新'))).toBeNull();
	});

	it('says why, in a sentence each', () => {
		expect(whyText(plan, code('走 🚪'), 'zh-CN')).toContain('4');
		expect(whyText(plan, code('__proto__'), 'en')).toMatch(/fell/);
		expect(whyText(plan, code('"静"'), 'en')).toMatch(/^silent 3 months, 3 of its own gaps/);
		expect(whyText(plan, code('稳'), 'en')).toBe('');
	});
});

describe('the list as a grid', () => {
	it('[CHURN-9] holds the columns of its view; only the reason is typed', () => {
		for (const view of ['all', 'gone', 'fallen'] as const) {
			const list = riskList(plan, listedCustomers(plan)[view], view, true, 'zh-CN');
			expect(list.columns.map(({ id }) => id)).toEqual(COLUMNS[view]);
			const typed = list.columns.filter(({ editable }) => editable);
			expect(typed.map(({ id }) => id)).toEqual(['reason']);
		}
		expect(riskList(plan, [], 'all', false, 'en').columns.some(({ editable }) => editable)).toBe(
			false,
		);
	});

	it('copies full figures, sums money and leaves the unknown blank', () => {
		const shown = listedCustomers(plan).gone;
		const { source, foot } = riskList(plan, shown, 'gone', true, 'zh-CN');
		const at = (id: (typeof COLUMNS)['gone'][number]): number => COLUMNS.gone.indexOf(id);
		expect(source.text(0, at('customer'))).toBe('走 🚪');
		// Twelve months of 400 yuan.
		expect(source.raw(0, at('prior'))).toBe('4800');
		expect(source.text(0, at('reason'))).toBe('价高');
		expect(source.text(0, at('manager'))).toBe('—');
		expect(foot.sums.map(({ column }) => column)).toEqual([at('prior')]);
		expect(foot.sums[0]?.text).toBe(source.text(0, at('prior')));
	});
});

describe('cuts and reasons', () => {
	it('[CHURN-10] tell customers apart, who has no value apart', () => {
		expect(telling(plan, 'zh-CN')).toBe('industry');
		const { rows, rest } = cutOf(plan, 'industry', 'zh-CN');
		expect(rows.map(({ label }) => label)).toEqual(['商超', '餐饮']);
		expect(rest?.base.customers).toBe(1);
		expect(labelOf(plan, 'tier', 'en')(code('新'))).toBe('');
	});

	it("offers the planner's own reasons first, each once", () => {
		expect(reasonsOf(plan).rows).toMatchObject([
			{ label: '价高', customers: 1, share: 1, exposed: { customers: 1 } },
		]);
		expect(reasonChoices(plan)).toEqual(['自己关店', '价高']);
	});
});

describe('the first sentence', () => {
	const textOf = (of: typeof plan): string =>
		leadText(of, listedCustomers(of), nextYear(of.forecast.base, of.migration, of.policy), 'zh-CN');
	it('[CHURN-8] counts who went and who may go, and how sure that is', () => {
		expect(textOf(plan)).toContain('1');
		expect(textOf(plan)).toContain('4,800');
		expect(leadNote(plan, 'zh-CN')).toContain('95%');
	});

	it('has nothing to say without anybody before', () => {
		const young = planOf(bought('新', [23], 100), { window: { months: 12, asOf: '2026-12' } });
		expect(textOf(young)).not.toMatch(/\d/);
		expect(leadNote(young, 'en')).not.toContain('95');
	});
});
