import { describe, expect, it } from 'vitest';
import type { GuardFinding, Plan } from '$lib/domain/plan';
import { concerned, figureText, findingGroups, meterOf, worstOf } from './view';

const finding = (part: Partial<GuardFinding>): GuardFinding => ({
	guard: 'concentration',
	severity: 'severe',
	unit: 'ratio',
	customers: [],
	figures: [],
	figure: null,
	limit: null,
	...part,
});

it('groups by severity, the worst first, without empty groups', () => {
	const guards = [
		finding({ severity: 'info', guard: 'profit-unknown' }),
		finding({ severity: 'severe' }),
	];
	expect(findingGroups({ guards } as unknown as Plan).map((group) => group.severity)).toEqual([
		'severe',
		'info',
	]);
});

describe('the meter', () => {
	it('puts the larger of figure and limit at four fifths', () => {
		// 0.5 is the larger: 0.5 / (0.5 × 1.25) = 0.8; 0.25 lies at half of it.
		expect(meterOf(finding({ figure: 0.5, limit: 0.25 }))).toEqual({
			figure: 0.8,
			limit: 0.4,
			over: true,
		});
		expect(meterOf(finding({ figure: 10, limit: 20, unit: 'customers' }))?.over).toBe(false);
	});
	it('draws a loss to the right of the limit 0', () => {
		expect(meterOf(finding({ figure: -500, limit: 0, unit: 'fen' }))).toEqual({
			figure: 0.8,
			limit: 0,
			over: true,
		});
	});
	it('is nothing without a figure', () => {
		expect(meterOf(finding({ figure: null, limit: 1 }))).toBeNull();
		expect(meterOf(finding({ figure: Number.NaN, limit: 1 }))).toBeNull();
	});
	it('is empty when a profit is exactly 0', () => {
		expect(meterOf(finding({ figure: 0, limit: 0, unit: 'fen' }))).toEqual({
			figure: 0,
			limit: 0,
			over: true,
		});
	});
});

it('writes a figure in its unit, and the unknown as a dash', () => {
	expect(figureText('ratio', 0.3, 'zh-CN')).toBe('30%');
	expect(figureText('fen', -1_120_000_000, 'zh-CN')).toBe('−1,120 万');
	expect(figureText('months', 3, 'en')).toBe('3 months');
	expect(figureText('ratio', Number.NaN, 'en')).toBe('—');
});

it('counts a customer of two findings once, and no negative revenue', () => {
	const plan = { measures: { revenue: Float64Array.of(100, -50, 30) } } as unknown as Plan;
	const both = [finding({ customers: [0, 1] }), finding({ customers: [0, 2] })];
	expect(concerned(plan, both)).toEqual({ customers: 3, revenue: 130 });
});

describe('the figure that stands for a finding', () => {
	const fading = (figure: number | null, falls: readonly number[]) =>
		finding({
			...{ guard: 'churn-at-risk', unit: 'gaps', figure, limit: 2 },
			growth: { figures: falls, limit: -0.3 },
		});

	it('is the silence where somebody was silent too long', () => {
		expect(worstOf(fading(3, [-0.9, NaN]))).toMatchObject({ unit: 'gaps', figure: 3, limit: 2 });
	});

	it('is the steepest fall where nobody was, and the meter is over its limit', () => {
		const worst = worstOf(fading(0, [-0.4, NaN, -0.7]));
		expect(worst).toEqual({ unit: 'ratio', figure: -0.7, limit: -0.3, isLow: true });
		expect(meterOf(worst)).toMatchObject({ over: true });
		expect(meterOf({ figure: -0.1, limit: -0.3 })).toMatchObject({ over: false });
		expect(worstOf(fading(null, [NaN])).figure).toBeNull();
	});

	it('is the smallest for guards of what falls short', () => {
		const short = finding({ guard: 'dealer-margin-low', figure: 0.01, limit: 0.05 });
		expect(worstOf(short).isLow).toBe(true);
	});
});
