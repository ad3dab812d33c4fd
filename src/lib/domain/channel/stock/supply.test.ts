import { describe, expect, it } from 'vitest';
import { planOf } from '../../testing/planOf';
import { LedgerPages } from '../../ledger/totals/ledgerPages';
import { seasonOf } from './season';
import { supply, type Need } from './supply';

const need = (customer: number, place: number, cover: number, fen: number): Need => ({
	...{ customer, place, cover, fen },
});

describe('supply', () => {
	it('[STOCK-5] goes to better tiers first, then to the shortest cover', () => {
		const found = supply(
			[need(1, 3, 0.1, 50), need(2, 0, 0.4, 60), need(3, 0, 0.2, 70)],
			100,
			null,
		);
		expect(found.map(({ customer, shipped }) => [customer, shipped])).toEqual([
			[3, 70],
			[2, 30],
			[1, 0],
		]);
	});
	it('[STOCK-5] ships whole lots, and as many as are needed where nothing is short', () => {
		const needs = [need(1, 0, 0.1, 101), need(2, 0, 0.2, 90)];
		expect(supply(needs, null, 100).map(({ shipped }) => shipped)).toEqual([200, 100]);
		expect(supply(needs, 250, 100).map(({ shipped }) => shipped)).toEqual([200, 0]);
	});
});

describe('the season', () => {
	const months = (from: number) =>
		Array.from({ length: 12 }, (_, k) => ({
			...{ date: `2025-${String(k + 1).padStart(2, '0')}`, customer: '甲' },
			amount: k === 0 ? from : 100,
		}));
	const seasonFor = (sales: ReturnType<typeof months>) => planOf(sales).channel.season;

	it('[STOCK-4] is each month against the mean one', () => {
		const season = seasonFor(months(1300));
		expect(season?.[0]).toBe(6.5);
		expect(season?.[11]).toBe(0.5);
	});
	it('[STOCK-4] is of the last full year, both its ends with it', () => {
		const older = { date: '2024-12', customer: '甲', amount: 9_999_999 };
		const newer = { date: '2026-01', customer: '甲', amount: 9_999_999 };
		const plan = planOf([older, ...months(1300), newer], { window: { asOf: '2025-12' } });
		expect(plan.channel.season).toEqual(seasonFor(months(1300)));
	});
	it('[STOCK-4] is unknown without a full year, or without sales', () => {
		expect(seasonFor(months(1300).slice(1))).toBeNull();
		expect(seasonFor(months(-1100))).toBeNull();
		expect(seasonOf({ pages: LedgerPages.of([], 0, 1), from: -1 }, 24_300)).toBeNull();
	});
});
