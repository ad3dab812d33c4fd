import { describe, expect, it } from 'vitest';
import type { Plan } from '$lib/domain/plan';
import { say } from '../format';
import { explainMeasures } from './explainMeasures';

const plan = (revenue: number, prior: number, profit: number | null): Plan =>
	({
		window: { from: 24_310, to: 24_321, months: 12 },
		measures: {
			present: Uint8Array.of(1, 0),
			revenue: Float64Array.of(revenue, 0),
			priorRevenue: Float64Array.of(prior, 0),
			profit: profit === null ? null : Float64Array.of(profit, 0),
			activeMonths: Int32Array.of(7, 0),
			orders: Int32Array.of(9, 0),
			largestOrder: Float64Array.of(500, 0),
			totals: { revenue: 4000 },
		},
	}) as unknown as Plan;
const keys = (each: Plan): readonly string[] | undefined =>
	explainMeasures(each, 0)?.lines.map(({ key }) => key);

describe('where the figures of a customer come from', () => {
	it('says each with its parts, and nothing of a customer outside the window', () => {
		const explanation = explainMeasures(plan(1000, 800, 250), 0);
		expect(explanation?.lines.map(({ args }) => args)).toEqual([
			{ before: { exactFen: 800 }, growth: { ratio: 0.25 } },
			{ months: 7, window: 12, orders: 9 },
			{ order: { exactFen: 500 }, share: { ratio: 0.5 } },
			{ total: { exactFen: 4000 }, share: { ratio: 0.25 } },
			{ profit: { exactFen: 250 }, margin: { ratio: 0.25 } },
		]);
		expect(explainMeasures(plan(1000, 800, 250), 1)).toBeNull();
	});
	it('gives no share or margin of nothing, and says what is unknown', () => {
		expect(keys(plan(-5, 0, -7))).toEqual([
			'customers_why_new',
			'customers_why_months',
			'customers_why_profit',
		]);
		expect(keys(plan(0, 0, null))?.at(-1)).toBe('customers_why_no_profit');
	});
	it('has a sentence in both languages for each', () => {
		for (const each of [plan(1000, 800, 250), plan(-5, 0, -7), plan(0, 0, null)]) {
			const { lead, lines } = explainMeasures(each, 0)!;
			for (const line of [lead, ...lines]) {
				expect(say(line, 'zh-CN')).not.toBe(say(line, 'en'));
			}
		}
	});
});
