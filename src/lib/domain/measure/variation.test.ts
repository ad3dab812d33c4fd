import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { XYZ } from '../classification/classification';
import { xyzOf } from '../classification/xyz';
import { recalculate } from '../recalculate';
import { planOf, policyOf } from '../testing/planOf';
import { seasonalVariationOf, variationOf } from './variation';

const of = (...months: number[]): number =>
	variationOf(Float64Array.from(months), 0, months.length);

describe('the variation of monthly revenue', () => {
	it.each([
		[[100, 110, 90, 105, 95, 100], 0.06455, 'X'],
		[[600, 0, 0, 0, 0, 0], 2.23607, 'Z'],
		[[100, 0, 200, 50, 150, 100], 0.6455, 'Y'],
		[[55, 63, 108, 214], 0.57593, 'Y'],
		[[0, 0, 0], NaN, undefined],
	])('[CLASS-1] [CLASS-3] of %j is %d, class %s, as C5 has it', (months, variation, type) => {
		const found = of(...months);
		if (type === undefined) expect(found).toBeNaN();
		else expect(found).toBeCloseTo(variation, 5);
		const [place] = xyzOf(Float64Array.of(found), { x: 0.5, y: 1 });
		expect(XYZ[place!]).toBe(type);
	});
	const sampleOf = (...months: number[]): number =>
		variationOf(Float64Array.from(months), 0, months.length, 'sample');
	it.each([
		[[100, 110, 90, 105, 95, 100], 0.07071],
		[[600, 0, 0, 0, 0, 0], 2.44949],
		[[100, 0, 200, 50, 150, 100], 0.70711],
	])('[CLASS-1] of the sample %j is %d, as C5 has it', (months, variation) => {
		expect(sampleOf(...months)).toBeCloseTo(variation, 5);
	});
	it('[CLASS-1] of a sample: none of one month, exact where it is a plain fraction', () => {
		expect(sampleOf(5)).toBeNaN();
		expect(of(5)).toBe(0);
		// Deviations −1, 1, 0 of 1: √(2 / 2) / 1.
		for (const fen of [1, 7, 9_999_999_999, 400_000_000_000_001]) {
			expect(sampleOf(0, 2 * fen, fen)).toBe(1);
		}
	});
	it('[CLASS-1] is none where the mean is not above 0', () => {
		expect(of(0, 0)).toBeNaN();
		expect(of(100, -100)).toBeNaN();
		expect(of(5, -6)).toBeNaN();
	});
	it('[CLASS-1] is exact where it is a plain fraction, of single fen and of billions', () => {
		// Of the last two the doubles' root lies beside the whole number.
		const beside = [1_073_228_462_344, 4_382_483_890_514];
		for (const fen of [1, 7, 125, 33_333, 9_999_999_999, 700_000_000_000_001, ...beside]) {
			expect(of(fen, fen, fen, fen, 0)).toBe(0.5);
			expect(of(fen, 0, fen, 0, fen, 0)).toBe(1);
			expect(of(fen, fen, fen)).toBe(0);
		}
	});
	it('[CLASS-1] is not rounded to a fraction that it only lies near', () => {
		const fen = 150_000_000_000_001;
		// Two of three months: √(2 / 9) / (2 / 3) = √½.
		expect(Math.abs(of(fen, fen, 0) - Math.SQRT1_2)).toBeLessThan(3e-16);
		expect(Math.abs(sampleOf(fen, 0) - Math.SQRT2)).toBeLessThan(5e-16);
	});
	it('[CLASS-1] [CLASS-2] of the months asked for alone, whatever stands beside them', () => {
		const beside = Float64Array.of(7e9, 3, 1, 1, 1, 8e9);
		expect(variationOf(beside, 1, 5)).toBe(of(3, 1, 1, 1));
		const years = Array.from({ length: 30 }, (_, k) => 100 + ((k * 7) % 11));
		const alone = Float64Array.from(years.slice(1, 27));
		for (const deviation of ['population', 'sample'] as const) {
			const among = seasonalVariationOf(Float64Array.from(years), 13, 27, deviation);
			expect(among).toBe(seasonalVariationOf(alone, 12, 26, deviation));
		}
	});
	it('[CLASS-1] keeps its precision where all months are large and nearly alike', () => {
		const base = 100_000_000_000_000;
		expect(of(base, base + 3, base - 3)).toBeCloseTo(Math.sqrt(6) / base, 29);
	});
});

const sales = (customer: string, from: string, amounts: readonly number[]): Sale[] =>
	amounts.map((amount, k) => ({ customer, amount, date: monthAfter(from, k) }));
function monthAfter(from: string, more: number): string {
	const [year, month] = from.split('-').map(Number) as [number, number];
	const at = year * 12 + month - 1 + more;
	return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}
const figures = (sheet: readonly Sale[], policy: object, name = 'a') => {
	const { inputs, classification } = planOf(sheet, policy);
	const code = inputs.names.customer.find(name);
	return { variation: classification.variation[code], xyz: classification.xyz[code] };
};

describe('in a plan', () => {
	const SEASONAL = { classification: { xyz: { seasonal: true } } };
	const years = [
		...sales('a', '2024-09', [50, 60, 100, 200]),
		...sales('a', '2025-09', [55, 63, 108, 214]),
	];

	it('[CLASS-1] months before the first purchase count, and those that nobody bought in', () => {
		// Six equal months of twelve.
		const sheet = sales('a', '2025-07', [9, 9, 9, 9, 9, 9]);
		expect(figures(sheet, { window: { months: 12 } })).toEqual({ variation: 1, xyz: 1 });
		expect(figures(sheet, { window: { months: 6 } })).toEqual({ variation: 0, xyz: 0 });
		expect(figures(sheet, { window: { months: 12, asOf: '2026-06' } }).variation).toBe(1);
	});
	it('[CLASS-2] the seasonal one compares with the year before, in a window of any length', () => {
		for (const months of [4, 12]) {
			const seasonal = figures(years, { window: { months }, ...SEASONAL });
			expect(seasonal.variation).toBeCloseTo(0.01677, 5);
			expect(seasonal.xyz).toBe(0);
		}
		expect(figures(years, { window: { months: 4 } }).variation).toBeCloseTo(0.57593, 5);
	});
	it('[CLASS-1] [CLASS-2] by the sample where the policy says so, plain and seasonal', () => {
		const sample = (seasonal: boolean): object => ({
			window: { months: 4 },
			classification: { xyz: { seasonal, deviation: 'sample' } },
		});
		const wider = Math.sqrt(4 / 3);
		expect(figures(years, sample(false)).variation).toBeCloseTo(0.57593 * wider, 5);
		expect(figures(years, sample(true)).variation).toBeCloseTo(0.01677 * wider, 5);
	});
	it('[CLASS-1] [CLASS-2] another way of measuring is measured anew from the plan before', () => {
		const inWindow = { window: { months: 4 } };
		const plan = planOf(years, inWindow);
		const code = plan.inputs.names.customer.find('a');
		expect(plan.classification.variation[code]).toBeCloseTo(0.57593, 5);
		for (const xyz of [{ seasonal: true }, { deviation: 'sample' }]) {
			const policy = policyOf({ ...inWindow, classification: { xyz } });
			const next = recalculate(plan.inputs, policy, plan).classification.variation[code];
			expect(next).not.toBe(plan.classification.variation[code]);
			expect(next).toBe(recalculate(plan.inputs, policy).classification.variation[code]);
		}
	});
	it('[CLASS-2] leaves out months without money a year earlier; under two there is none', () => {
		const twice = [...sales('a', '2024-11', [10, 20, -5]), ...sales('a', '2025-11', [10, 10, 99])];
		// 10 / 10 and 10 / 20: mean 0.75, deviation 0.25.
		expect(figures(twice, { window: { months: 3 }, ...SEASONAL }).variation).toBeCloseTo(1 / 3, 15);
		const once = [...sales('a', '2024-11', [10]), ...sales('a', '2025-11', [10, 10])];
		expect(figures(once, { window: { months: 3 }, ...SEASONAL })).toEqual({
			variation: NaN,
			xyz: 255,
		});
	});
	it('[CLASS-2] a month that nobody bought in is a ratio of 0', () => {
		// Two months, and the year before them: 10 / 10 and 0 / 20.
		const months = Float64Array.of(10, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0);
		expect(seasonalVariationOf(months, 12, 14)).toBe(1);
		const sheet = [
			...sales('a', '2024-11', [10, 10]),
			...sales('a', '2025-11', [10]),
			...sales('b', '2025-12', [1]),
		];
		expect(figures(sheet, { window: { months: 2 }, ...SEASONAL }).variation).toBe(1);
	});
	it('[CLASS-1] [CLASS-2] months out of sight count for nobody', () => {
		const steady = sales('"b"', '2023-01', Array<number>(40).fill(7));
		const neighbours = [...sales('c', '2023-01', Array<number>(40).fill(900)), ...steady];
		for (const policy of [{}, SEASONAL]) {
			const given = { window: { months: 4, asOf: '2025-12' }, ...policy };
			const alone = figures(years, given);
			expect(figures([...years, ...neighbours], given)).toEqual(alone);
			expect(figures([...neighbours, ...years], given)).toEqual(alone);
			expect(figures([...years, ...neighbours], given, '"b"').variation).toBe(0);
		}
	});
	it('[CLASS-2] there is none where what is left of the year before is nothing, or less', () => {
		const of = (...now: readonly number[]): number =>
			seasonalVariationOf(Float64Array.of(5, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...now), 12, 14);
		expect([of(0, 0), of(5, -5), of(-5, -9)]).toEqual([NaN, NaN, NaN]);
		expect(of(5, -4)).toBeCloseTo(9, 12);
	});
	it('[CLASS-2] a mistyped year far off changes nothing', () => {
		const far = sales('b', '1901-01', [5]);
		for (const policy of [{}, SEASONAL]) {
			const given = { window: { months: 4 }, ...policy };
			expect(figures([...years, ...far], given)).toEqual(figures(years, given));
		}
	});
});
