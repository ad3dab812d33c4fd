import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import type { GuardId } from '../plan';
import { planOf, type Given } from '../testing/planOf';

/** Every tier by revenue alone. */
const PLAIN = {
	keyConditions: { minActiveMonths: 0, maxLargestOrderShare: null, requireProfit: false },
};

/** A year in which 大 buys 600 000 yuan, 中 120 000 and 小 12 000, in December. */
const SALES: readonly Sale[] = [
	['大', 60_000_000],
	['中', 12_000_000],
	['小 "🙂"', 1_200_000],
].map(([customer, amount]) => ({
	date: '2025-12',
	customer: String(customer),
	amount: Number(amount),
}));

function judged(
	guard: GuardId,
	json: object = {},
	facts: Given['facts'] = {},
	sales: readonly Sale[] = SALES,
) {
	const plan = planOf(sales, json, { facts });
	const finding = plan.guards.find((each) => each.guard === guard);
	const name = (code: number): string => plan.inputs.names.customer.name(code);
	if (finding) {
		const { severity, customers, figures, figure, limit, returns } = finding;
		return {
			...{ severity, customers: customers.map(name), figures, figure, limit },
			...(returns ? { returns } : {}),
		};
	}
	const unjudged = plan.silent.unjudged.find((each) => each.guard === guard);
	return unjudged?.why.key ?? 'quiet';
}

const LADDER = { id: 'a', steps: [{ from: 100_000, rate: 0.03 }] };

describe('rebates', () => {
	it('[GUARD-23] near the cap is a warning, over it severe', () => {
		const rebates = [LADDER];
		const at = (rebateCap: number) => judged('rebate-over-cap', { rebates, guards: { rebateCap } });
		expect(at(0.05)).toBe('quiet');
		expect(at(0.033)).toEqual({
			...{ severity: 'warning', customers: ['大', '中'] },
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

	it('[GUARD-24] above half of the dealer’s own margin; without a margin there is no figure', () => {
		const facts = {
			大: { streetPrice: 10_400, supplyPrice: 10_000 },
			中: { streetPrice: 10_000, supplyPrice: 10_000 },
		};
		expect(judged('rebate-over-dealer-margin', { rebates: [LADDER] }, facts)).toEqual({
			...{ severity: 'warning', customers: ['大', '中'] },
			...{ figures: [0.75, NaN], figure: 0.75, limit: 0.5 },
		});
		const rich = { 大: { streetPrice: 11_000, supplyPrice: 10_000 } };
		expect(judged('rebate-over-dealer-margin', { rebates: [LADDER] }, rich)).toBe('quiet');
		expect(judged('rebate-over-dealer-margin', { rebates: [LADDER] })).toBe(
			'guard_needs_street_price',
		);
	});

	it('[GUARD-25] a dealer close to a threshold', () => {
		// 90 % of the way: 3 % of 100 000 for the last 10 000 is 30 % under our price.
		const sales = [{ date: '2025-06', customer: '甲', amount: 9_000_000 }];
		const found = judged('dump-floor', { rebates: [LADDER] }, {}, sales);
		expect(found).toMatchObject({ customers: ['甲'], limit: 0.05 });
		expect(found).toHaveProperty('figure', expect.closeTo(0.3, 9));
		const smooth = { rebates: [{ ...LADDER, kind: 'incremental' }] };
		expect(judged('dump-floor', smooth, {}, sales)).toBe('quiet');
		expect(judged('dump-floor')).toBe('guard_needs_ladders');
	});

	it('[GUARD-25] a ladder nobody is on is tried at 0.8 of each threshold', () => {
		const rebates = [{ ...LADDER, tiers: ['nobody'] }];
		const found = judged('dump-floor', { rebates });
		expect(found).toMatchObject({ customers: [], figures: [] });
		expect(found).toHaveProperty('figure', expect.closeTo(0.15, 9));
	});

	it('[GUARD-26] a field of the house in what goes to dealers', () => {
		expect(judged('rebate-disclosed')).toBe('quiet');
		const disclosure = ['customer', 'rebateAmount', 'dividend'];
		expect(judged('rebate-disclosed', { disclosure })).toMatchObject({
			...{ severity: 'severe', figure: 2, limit: 0, customers: [] },
		});
	});
});

describe('deposits and dealers', () => {
	it('[GUARD-27] what the tier asks for and does not get', () => {
		const json = { ...PLAIN, deposits: { rates: { diamond: 0.2, standard: 0.5 } } };
		const facts = { 大: { deposit: 900_000 }, 中: { deposit: 9_000_000 } };
		// 0.2 × 600 000 / 12 = 10 000; nobody knows of 小.
		expect(judged('deposit-short', json, facts)).toEqual({
			...{ severity: 'warning', customers: ['大'], figures: [100_000], figure: 100_000, limit: 0 },
		});
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
		expect(low).toMatchObject({ customers: ['大'], limit: 0.05 });
		expect(low).toHaveProperty('figure', expect.closeTo(0.01 / 1.01, 9));
		// 144 000 − 120 000 − 23 000 on 50 000: 2 %.
		const found = judged('dealer-margin-low', { promotion, guards: { dealerReturn: 0.1 } }, facts);
		expect(found).toMatchObject({
			customers: ['大', '中'],
			returns: { figures: [NaN, expect.closeTo(0.02, 9)], limit: 0.1 },
		});
		expect(judged('dealer-margin-low')).toBe('guard_needs_street_price');
	});
});

describe('stock and regions', () => {
	it('[GUARD-29, GUARD-30] too much and too little, not the limits themselves', () => {
		const facts = {
			大: { stock: 10_000_001 },
			中: { stock: 2_000_000 },
			'小 "🙂"': { stock: 0 },
		};
		expect(judged('overstocked', {}, facts)).toMatchObject({ customers: ['大'], limit: 2 });
		expect(judged('understocked', {}, facts)).toMatchObject({
			...{ customers: ['小 "🙂"'], figures: [0], figure: 0, limit: 0.5 },
		});
		expect(judged('overstocked')).toBe('guard_needs_stock');
		expect(judged('understocked', {}, { 中: { stock: 500_000 } })).toBe('quiet');
	});

	it('[GUARD-31] too much outside the regions', () => {
		const shipped = (customer: string, shipRegion: string, amount: number): Sale => ({
			...{ date: '2025-12', customer, shipRegion, amount },
		});
		const sales = [
			shipped('甲', '徐州', 940),
			shipped('甲', '商丘', 60),
			shipped('乙', '徐州', 950),
			shipped('乙', '商丘', 50),
			// Nobody said where these went, and 丙 has no region of its own.
			{ date: '2025-12', customer: '甲', amount: 99_999 },
			shipped('丙', '商丘', 10),
		];
		const facts = {
			甲: { authorisedRegions: '徐州、 宿迁' },
			乙: { authorisedRegions: '徐州' },
		};
		expect(judged('cross-region', {}, facts, sales)).toEqual({
			...{ severity: 'warning', customers: ['甲'], figures: [0.06], figure: 0.06, limit: 0.05 },
		});
		expect(judged('cross-region', {}, {}, sales)).toBe('guard_needs_authorised_regions');
		expect(judged('cross-region', {}, facts)).toBe('guard_needs_ship_region');
	});

	it('[POOL-8] stops the money for it where the policy says so', () => {
		const sales = [
			{ date: '2025-12', customer: '甲', shipRegion: '商丘', amount: 10_000 },
			{ date: '2025-12', customer: '乙', shipRegion: '徐州', amount: 10_000 },
		];
		const facts = {
			甲: { authorisedRegions: '徐州', deposit: 0 },
			乙: { authorisedRegions: '徐州', deposit: 0 },
		};
		const json = (suspendOn: string[]) => ({
			...{ promotion: { suspendOn }, deposits: { rates: { standard: 0.2 } } },
		});
		const suspended = (suspendOn: string[]) =>
			Array.from(planOf(sales, json(suspendOn), { facts }).promotion.suspended);
		expect(suspended([])).toEqual([0, 0]);
		expect(suspended(['region-offence'])).toEqual([1, 0]);
		expect(suspended(['deposit-short'])).toEqual([1, 1]);
	});
});

describe('prices and benefits', () => {
	const priced = (customer: string, amount: number, quantity: number): Sale => ({
		...{ date: '2025-12', customer, product: '窖藏10', region: '苏南', amount, quantity },
	});

	it('[GUARD-21, GUARD-22] one price for all, and no lower one for the larger', () => {
		const sales = [priced('大', 90_000, 10_000), priced('小', 10_000, 1000)];
		expect(judged('price-not-uniform', {}, {}, sales)).toEqual({
			...{ severity: 'severe', customers: ['大', '小'], figures: [1000, 1000] },
			...{ figure: 1000, limit: 1 },
		});
		expect(judged('price-size-inversion', {}, {}, sales)).toMatchObject({ customers: ['大'] });
		expect(judged('price-not-uniform')).toBe('guard_needs_quantity');
		const even = [priced('大', 100_000, 10_000), priced('小', 10_000, 1000)];
		expect(judged('price-not-uniform', {}, {}, even)).toBe('quiet');
		expect(judged('price-not-uniform', { pricePolicy: 'netNet' }, {}, even)).toBe(
			'guard_needs_net_net_spread',
		);
	});

	it('[GUARD-21, GUARD-22] in netNet as a share of the dearer price, against the share allowed', () => {
		// The large one pays as late as to lose a tenth of what it pays.
		const sales = [priced('大', 100_000, 10_000), priced('小', 10_000, 1000)];
		const facts = { 大: { receivableDays: 365 }, 小: { receivableDays: 0 } };
		const json = { pricePolicy: 'netNet', interest: 0.1 };
		const at = (guard: GuardId, netNetSpread: number | null) =>
			judged(guard, { ...json, guards: { netNetSpread } }, facts, sales);
		expect(at('price-not-uniform', 0.02)).toEqual({
			...{ severity: 'severe', customers: ['大', '小'], figures: [0.1, 0.1] },
			...{ figure: 0.1, limit: 0.02 },
		});
		expect(at('price-not-uniform', 0.1)).toBe('quiet');
		expect(at('price-size-inversion', 0.05)).toMatchObject({ customers: ['大'], limit: 0.05 });
		expect(at('price-size-inversion', null)).toMatchObject({ figure: 0.1, limit: 0 });
	});

	it('[GUARD-20] a better tier that gets less at the border', () => {
		const tiers = { diamond: 0.5, gold: 0.5, silver: 1, standard: 2 };
		const promotion = { tierWeights: tiers, capRate: 1 };
		const found = judged('benefit-inversion', { ...PLAIN, promotion });
		expect(found).toMatchObject({ severity: 'warning', limit: 0 });
		expect((found as { figure: number }).figure).toBeLessThan(0);
		expect(judged('benefit-inversion', PLAIN)).toBe('quiet');
	});
});
