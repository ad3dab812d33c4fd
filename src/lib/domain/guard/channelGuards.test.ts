import { describe, expect, it } from 'vitest';
import type { Given } from '../testing/planOf';
import { judgedYear as judged } from './testing/judgedYear';

/** Every tier by revenue alone. */
const PLAIN = {
	keyConditions: { minActiveMonths: 0, maxLargestOrderShare: null, requireProfit: false },
};

const LADDER = { id: 'a', steps: [{ from: 100_000, rate: 0.03 }] };

describe('rebates', () => {
	it('[GUARD-23] near the cap is a warning, over it severe', () => {
		const rebates = [LADDER];
		const at = (rebateCap: number) => judged('rebate-over-cap', { rebates, guards: { rebateCap } });
		expect(at(0.05)).toBe('quiet');
		expect(at(0.033)).toEqual({
			...{ severity: 'warning', unit: 'ratio', customers: ['大', '中'] },
			...{ figures: [0.03, 0.03], figure: 0.03, limit: 0.033 },
		});
		expect(at(0.03)).toMatchObject({ severity: 'warning' });
		expect(at(0.02)).toMatchObject({ severity: 'severe', limit: 0.02 });
		expect(judged('rebate-over-cap', { rebates })).toBe('guard_needs_rebate_cap');
		expect(judged('rebate-over-cap', { guards: { rebateCap: 0.1 } })).toBe('guard_needs_rebates');
	});

	it('[GUARD-23] counts what was paid, where that is more', () => {
		const facts = { 小: { rebatePaid: 1 }, '小 "🙂"': { rebatePaid: 120_000 } };
		expect(judged('rebate-over-cap', { guards: { rebateCap: 0.05 } }, facts)).toMatchObject({
			...{ severity: 'severe', customers: ['小 "🙂"'], figure: 0.1 },
		});
	});

	it('[GUARD-23] begins exactly where near the cap begins', () => {
		// Near is nine tenths: 0.027 of a cap of 0.03.
		const at = (paid: number) =>
			judged(
				'rebate-over-cap',
				{ guards: { rebateCap: 0.5, rebateNear: 0.5 } },
				{ 大: { rebatePaid: paid } },
			);
		expect(at(15_000_000)).toEqual({
			...{ severity: 'warning', unit: 'ratio', customers: ['大'] },
			...{ figures: [0.25], figure: 0.25, limit: 0.5 },
		});
		expect(at(14_999_999)).toBe('quiet');
	});

	it('[GUARD-24] above half of the dealer’s own margin; without a margin there is no figure', () => {
		const facts = {
			大: { streetPrice: 10_400, supplyPrice: 10_000 },
			中: { streetPrice: 10_000, supplyPrice: 10_000 },
		};
		expect(judged('rebate-over-dealer-margin', { rebates: [LADDER] }, facts)).toEqual({
			...{ severity: 'warning', unit: 'ratio', customers: ['大', '中'] },
			...{ figures: [0.75, NaN], figure: 0.75, limit: 0.5 },
		});
		const rich = { 大: { streetPrice: 11_000, supplyPrice: 10_000 } };
		expect(judged('rebate-over-dealer-margin', { rebates: [LADDER] }, rich)).toBe('quiet');
		const exactly = { 大: { streetPrice: 10_600, supplyPrice: 10_000 } };
		expect(judged('rebate-over-dealer-margin', { rebates: [LADDER] }, exactly)).toBe('quiet');
	});

	it('[GUARD-24] no figure at all where nobody who gets a rebate has a margin', () => {
		const facts = {
			大: { streetPrice: 9_000, supplyPrice: 10_000, rebatePaid: 5 },
			中: { streetPrice: 9_000, supplyPrice: 10_000, rebatePaid: 0 },
			'小 "🙂"': { rebatePaid: 5 },
		};
		expect(judged('rebate-over-dealer-margin', {}, facts)).toEqual({
			...{ severity: 'warning', unit: 'ratio', customers: ['大'] },
			...{ figures: [NaN], figure: null, limit: 0.5 },
		});
	});

	it('[GUARD-24] lacks rebates, or one of the two prices', () => {
		const lacks = (facts: Given['facts'], json = {}) =>
			judged('rebate-over-dealer-margin', json, facts);
		const both = { streetPrice: 10_400, supplyPrice: 10_000 };
		expect(lacks({ 大: both })).toBe('guard_needs_rebates');
		expect(lacks({}, { rebates: [LADDER] })).toBe('guard_needs_street_price');
		expect(lacks({ 大: { streetPrice: 1, rebatePaid: 1 } })).toBe('guard_needs_street_price');
		expect(lacks({ 大: { supplyPrice: 1, rebatePaid: 1 } })).toBe('guard_needs_street_price');
	});

	it('[GUARD-25] a dealer close to a threshold', () => {
		// 90 % of the way: 3 % of 100 000 for the last 10 000 is 30 % under our price.
		const sales = [{ date: '2025-06', customer: '甲', amount: 9_000_000 }];
		const found = judged('dump-floor', { rebates: [LADDER] }, {}, sales);
		const share = expect.closeTo(0.3, 9) as number;
		expect(found).toEqual({
			...{ severity: 'warning', unit: 'ratio', customers: ['甲'] },
			...{ figures: [share], figure: share, limit: 0.05 },
		});
		const smooth = { rebates: [{ ...LADDER, kind: 'incremental' }] };
		expect(judged('dump-floor', smooth, {}, sales)).toBe('quiet');
		expect(judged('dump-floor')).toBe('guard_needs_ladders');
	});

	it('[GUARD-25] a ladder nobody is on is tried at 0.8 of each threshold', () => {
		const rebates = [{ ...LADDER, tiers: ['nobody'] }];
		const found = judged('dump-floor', { rebates });
		expect(found).toEqual({
			...{ severity: 'warning', unit: 'ratio', customers: [], figures: [] },
			...{ figure: expect.closeTo(0.15, 9) as number, limit: 0.05 },
		});
		const { figure } = found as { figure: number };
		const at = (dumpFloor: number) => judged('dump-floor', { rebates, guards: { dumpFloor } });
		expect(at(figure)).toBe('quiet');
		expect(at(figure - 1e-9)).toMatchObject({ figure });
	});

	it('[GUARD-25] tries no thresholds of a ladder that somebody is on', () => {
		// A tenth of the way: 3 % of 100 000 for 90 000.
		const sales = [{ date: '2025-06', customer: '甲', amount: 1_000_000 }];
		expect(judged('dump-floor', { rebates: [LADDER] }, {}, sales)).toBe('quiet');
	});

	it('[GUARD-25] is on no ladder who bought nothing in its period', () => {
		const sales = [{ date: '2025-06', customer: '甲', amount: 1_000_000 }];
		const rebates = [{ ...LADDER, period: 'month' }];
		expect(judged('dump-floor', { window: { asOf: '2025-12' }, rebates }, {}, sales)).toMatchObject(
			{
				...{ customers: [], figure: expect.closeTo(0.15, 9) as number },
			},
		);
	});

	it('[GUARD-25] of several ladders the one that lets a dealer go lowest', () => {
		const sales = [{ date: '2025-06', customer: '甲', amount: 9_000_000 }];
		const weaker = { ...LADDER, id: 'b', steps: [{ from: 100_000, rate: 0.02 }] };
		for (const rebates of [
			[LADDER, weaker],
			[weaker, LADDER],
		]) {
			const found = judged('dump-floor', { rebates }, {}, sales);
			expect(found).toMatchObject({ customers: ['甲'], figure: expect.closeTo(0.3, 9) as number });
		}
		const { figure } = judged('dump-floor', { rebates: [LADDER] }, {}, sales) as { figure: number };
		const at = (dumpFloor: number) =>
			judged('dump-floor', { rebates: [LADDER], guards: { dumpFloor } }, {}, sales);
		expect(at(figure)).toBe('quiet');
		expect(at(figure - 1e-9)).toMatchObject({ figures: [figure] });
	});

	it('[GUARD-26] a field of the house in what goes to dealers', () => {
		expect(judged('rebate-disclosed')).toBe('quiet');
		const disclosure = ['customer', 'rebateAmount', 'dividend'];
		expect(judged('rebate-disclosed', { disclosure })).toEqual({
			...{ severity: 'severe', unit: 'fields', customers: [] },
			...{ figures: [], figure: 2, limit: 0 },
		});
	});
});

describe('deposits and dealers', () => {
	it('[GUARD-27] what the tier asks for and does not get', () => {
		const json = { ...PLAIN, deposits: { rates: { diamond: 0.2, standard: 0.5 } } };
		const facts = { 大: { deposit: 900_000 }, 中: { deposit: 9_000_000 } };
		// 0.2 × 600 000 / 12 = 10 000; nobody knows of 小.
		expect(judged('deposit-short', json, facts)).toEqual({
			...{ severity: 'warning', unit: 'fen', customers: ['大'] },
			...{ figures: [100_000], figure: 100_000, limit: 0 },
		});
		expect(judged('deposit-short', json, { 大: { deposit: 1_000_000 } })).toBe('quiet');
		expect(judged('deposit-short', json)).toBe('guard_needs_deposit');
		expect(judged('deposit-short', {}, facts)).toBe('guard_needs_deposit_rate');
	});

	it('[GUARD-28] a margin or a return under its floor', () => {
		const facts = {
			大: { streetPrice: 10_100, supplyPrice: 10_000 },
			中: {
				...{ streetPrice: 12_000, supplyPrice: 10_000, dealerCosts: 2_300_000 },
				...{ stock: 5_000_000, dealerReceivable: 0, deposit: 0 },
			},
		};
		const promotion = { pool: { fixedFen: 0 } };
		const low = judged('dealer-margin-low', { promotion }, facts);
		const share = expect.closeTo(0.01 / 1.01, 9) as number;
		expect(low).toEqual({
			...{ severity: 'warning', unit: 'ratio', customers: ['大'] },
			...{ figures: [share], figure: share, limit: 0.05 },
		});
		// 144 000 − 120 000 − 23 000 on 50 000: 2 %.
		const found = judged('dealer-margin-low', { promotion, guards: { dealerReturn: 0.1 } }, facts);
		expect(found).toMatchObject({
			customers: ['大', '中'],
			returns: { figures: [NaN, expect.closeTo(0.02, 9)], limit: 0.1 },
		});
		expect(judged('dealer-margin-low')).toBe('guard_needs_street_price');
		expect(judged('dealer-margin-low', {}, { 大: { streetPrice: 1 } })).toBe(
			'guard_needs_street_price',
		);
		expect(judged('dealer-margin-low', {}, { 大: { supplyPrice: 1 } })).toBe(
			'guard_needs_street_price',
		);
	});

	it('[GUARD-28] is quiet exactly at both floors', () => {
		// 120 000 × 1.25 − 120 000 − 25 000 on 50 000: a return of a tenth, a margin of a fifth.
		const facts = {
			中: {
				...{ streetPrice: 12_500, supplyPrice: 10_000, dealerCosts: 2_500_000 },
				...{ stock: 5_000_000, dealerReceivable: 0, deposit: 0 },
			},
		};
		const at = (dealerMargin: number, dealerReturn: number) =>
			judged(
				'dealer-margin-low',
				{ promotion: { pool: { fixedFen: 0 } }, guards: { dealerMargin, dealerReturn } },
				facts,
			);
		expect(at(0.2, 0.1)).toBe('quiet');
		expect(at(0.2, 0.11)).toMatchObject({ figures: [0.2] });
		expect(at(0.21, 0.1)).toMatchObject({ figures: [0.2] });
	});
});
