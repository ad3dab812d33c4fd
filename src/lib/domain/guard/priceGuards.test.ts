import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import type { GuardId } from '../plan';
import { ladderPolicy } from '../testing/ladders';
import { planOf } from '../testing/planOf';
import { judgedYear as judged } from './testing/judgedYear';

describe('stock and regions', () => {
	it('[GUARD-29, GUARD-30] too much and too little, not the limits themselves', () => {
		const facts = {
			大: { stock: 10_000_001 },
			中: { stock: 2_000_000 },
			'小 "🙂"': { stock: 0 },
		};
		expect(judged('overstocked', {}, facts)).toEqual({
			...{ severity: 'warning', unit: 'cover', customers: ['大'] },
			...{ figures: [2.0000002], figure: 2.0000002, limit: 2 },
		});
		expect(judged('understocked', {}, facts)).toEqual({
			...{ severity: 'warning', unit: 'cover', customers: ['小 "🙂"'] },
			...{ figures: [0], figure: 0, limit: 0.5 },
		});
		expect(judged('overstocked')).toBe('guard_needs_stock');
		expect(judged('understocked')).toBe('guard_needs_stock');
		expect(judged('understocked', {}, { 中: { stock: 500_000 } })).toBe('quiet');
	});

	it('[GUARD-31] is quiet exactly at the limit', () => {
		const shipped = (shipRegion: string, amount: number): Sale => ({
			...{ date: '2025-12', customer: '乙', shipRegion, amount },
		});
		const facts = { 乙: { authorisedRegions: '徐州' } };
		const at = (outside: number) =>
			judged('cross-region', {}, facts, [shipped('徐州', 950), shipped('商丘', outside)]);
		expect(at(50)).toBe('quiet');
		expect(at(51)).toMatchObject({ customers: ['乙'] });
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
			...{ severity: 'warning', unit: 'ratio', customers: ['甲'] },
			...{ figures: [0.06], figure: 0.06, limit: 0.05 },
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
		// 0.2 × 10 000 / 12: what the tier asks for, to the fen, is enough.
		const held = (deposit: number) => ({ 甲: { deposit }, 乙: { deposit: 167 } });
		const short = (deposit: number) =>
			Array.from(
				planOf(sales, json(['deposit-short']), { facts: held(deposit) }).promotion.suspended,
			);
		expect(short(167)).toEqual([0, 0]);
		expect(short(166)).toEqual([1, 0]);
	});
});

describe('prices and benefits', () => {
	const priced = (customer: string, amount: number, quantity: number): Sale => ({
		...{ date: '2025-12', customer, product: '窖藏10', region: '苏南', amount, quantity },
	});

	it('[GUARD-21, GUARD-22] one price for all, and no lower one for the larger', () => {
		const sales = [priced('大', 90_000, 10_000), priced('小', 10_000, 1000)];
		expect(judged('price-not-uniform', {}, {}, sales)).toEqual({
			...{ severity: 'severe', unit: 'fen-per-unit', customers: ['大', '小'] },
			...{ figures: [1000, 1000], figure: 1000, limit: 1 },
		});
		expect(judged('price-size-inversion', {}, {}, sales)).toEqual({
			...{ severity: 'severe', unit: 'fen-per-unit', customers: ['大'] },
			...{ figures: [1000], figure: 1000, limit: 1 },
		});
		expect(judged('price-not-uniform')).toBe('guard_needs_quantity');
		expect(judged('price-size-inversion')).toBe('guard_needs_quantity');
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
			...{ severity: 'severe', unit: 'ratio', customers: ['大', '小'], figures: [0.1, 0.1] },
			...{ figure: 0.1, limit: 0.02 },
		});
		expect(at('price-not-uniform', 0.1)).toBe('quiet');
		expect(at('price-size-inversion', 0.05)).toMatchObject({ customers: ['大'], limit: 0.05 });
		expect(at('price-size-inversion', null)).toMatchObject({ figure: 0.1, limit: 0 });
	});

	it('[GUARD-20] a better tier that gets less at the border; of several the worst', () => {
		// Tiers from 1 000 and 100 yuan a month; money at rates of 0.1, 0.2 and 0.4 of revenue.
		const borders = (tierWeights: object) =>
			judged(
				'benefit-inversion',
				ladderPolicy('monthly-average', [1000, 100, 0], {
					promotion: { newCustomerShare: 0, capRate: 1, pool: { fixedFen: 384_000 }, tierWeights },
				}),
				{},
				[
					{ date: '2025-12', customer: '大', amount: 2_400_000 },
					{ date: '2025-12', customer: '中', amount: 600_000 },
					{ date: '2025-12', customer: '小', amount: 60_000 },
				],
			);
		// At 1 200 000 fen 120 000 instead of 240 000; at 120 000 fen 24 000 instead of 48 000.
		expect(borders({ t0: 1, t1: 2, t2: 4 })).toEqual({
			...{ severity: 'warning', unit: 'fen', customers: ['大', '中'] },
			...{ figures: [-120_000, -24_000], figure: -120_000, limit: 0 },
		});
		expect(borders({ t0: 2, t1: 2, t2: 2 })).toBe('quiet');
		expect(borders({ t0: 3, t1: 2, t2: 1 })).toBe('quiet');
	});
});
