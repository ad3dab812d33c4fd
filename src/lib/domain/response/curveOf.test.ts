import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../testing/runs';
import { curveOf, type JudgedCurve } from './curveOf';
import type { ResponseJudgement } from './judgement';
import { responseAt, startsSlowly } from './responseCurve';

function judged(judgement: ResponseJudgement): JudgedCurve {
	const found = curveOf(judgement);
	if (!found.ok) throw new Error(found.reason.key);
	return found.value;
}
const refused = (judgement: ResponseJudgement): string | null => {
	const found = curveOf(judgement);
	return found.ok ? null : found.reason.key;
};
const FIRST = { zero: 0.4, more: 1.25, saturation: 1.6 };
const SECOND = { zero: 0.2, more: 1.15, saturation: 1.4 };

describe('[RESP-2] a curve from judgements', () => {
	it('goes through four of them', () => {
		const { curve, residual } = judged(FIRST);
		// δ = 0.6 / 0.6, y = 0.85 / 1.2, γ = ln(y / (1 − y)) / ln 1.5
		expect(curve.delay).toBeCloseTo(1, 12);
		expect(curve.steepness).toBeCloseTo(2.188359, 6);
		expect(residual).toBeNull();
		expect(responseAt(curve, 0.5)).toBeCloseTo(0.61591, 6);
		expect(responseAt(curve, 2)).toBeCloseTo(1.38409, 6);
		expect(responseAt(curve, 3)).toBeCloseTo(1.500573, 6);
	});

	it('leans as they lean', () => {
		const { curve } = judged(SECOND);
		expect(curve.delay).toBeCloseTo(0.5, 12);
		expect(curve.steepness).toBeCloseTo(1.583006, 6);
		expect(responseAt(curve, 0.5)).toBeCloseTo(0.680391, 6);
		expect(responseAt(curve, 2)).toBeCloseTo(1.228372, 6);
		expect(startsSlowly(curve)).toBe(true);
		// logit(1.1: 0.9/1.5) − logit(1: 0.8/1.5) = ln 1.5 − ln(8/7) over ln 1.5
		expect(startsSlowly(judged({ zero: 0.2, more: 1.1, saturation: 1.7 }).curve)).toBe(false);
	});

	it('with a fifth is the nearest, and says how near', () => {
		const half = responseAt(judged(FIRST).curve, 0.5);
		const same = judged({ ...FIRST, half });
		expect(same.curve.steepness).toBeCloseTo(2.188359, 6);
		expect(same.residual).toBeCloseTo(0, 12);
		const other = judged({ ...FIRST, half: 0.8 });
		expect(other.residual).toBeGreaterThan(0.02);
		expect(other.curve.steepness).toBeLessThan(same.curve.steepness);
		expect(Math.abs(responseAt(other.curve, 0.5) - 0.8)).toBeLessThan(
			Math.abs(responseAt(same.curve, 0.5) - 0.8),
		);
	});

	it('with a fifth that lies on it is the curve of four, wherever its middle lies', () => {
		const four = judged(SECOND).curve;
		const { curve, residual } = judged({ ...SECOND, half: responseAt(four, 0.5) });
		// A middle of 1 says nothing of which way it lies: this one is 0.5.
		expect(curve.delay).toBeCloseTo(0.5, 9);
		expect(curve.steepness).toBeCloseTo(four.steepness, 9);
		expect(residual).toBeCloseTo(0, 12);
	});

	it('is refused where sales do not rise with effort', () => {
		expect(refused({ ...FIRST, zero: 1 })).toBe('response_zero_not_below');
		expect(refused({ ...FIRST, zero: -0.1 })).toBe('response_zero_not_below');
		expect(refused({ ...FIRST, zero: NaN })).toBe('response_zero_not_below');
		expect(refused({ ...FIRST, half: 0.4 })).toBe('response_half_not_between');
		expect(refused({ ...FIRST, half: 1 })).toBe('response_half_not_between');
		expect(refused({ ...FIRST, more: 1 })).toBe('response_more_not_above');
		expect(refused({ ...FIRST, saturation: 1.25 })).toBe('response_saturation_not_above');
		expect(refused({ ...FIRST, saturation: Infinity })).toBe('response_saturation_not_above');
	});
});

describe('[RESP-1] sales by effort', () => {
	it('rise from the least to the most, today at today', () => {
		const part = fc.double({ min: 0.01, max: 0.99, noNaN: true });
		fc.assert(
			fc.property(part, part, part, (zero, up, beyond) => {
				const more = 1 + up;
				const { curve } = judged({ zero, more, saturation: more + beyond });
				expect(responseAt(curve, 1)).toBeCloseTo(1, 9);
				expect(responseAt(curve, 1.5)).toBeCloseTo(more, 9);
				const sales = [0, 0.2, 0.9, 1.1, 4, 1e9].map((effort) => responseAt(curve, effort));
				expect(sales[0]).toBe(zero);
				expect(sales).toEqual([...sales].sort((a, b) => a - b));
				expect(sales[5]).toBeLessThanOrEqual(curve.most);
			}),
			RUNS,
		);
	});
});
