import { describe, expect, it } from 'vitest';
import type { Sale } from '../../ledger/testing/batchOf';
import { planOf, type Facts } from '../../testing/planOf';

const shipped = (customer: string, shipRegion: string, amount: number, date = '2025-12'): Sale => ({
	...{ date, customer, shipRegion, amount },
});
const shipments = (sales: readonly Sale[], facts: Facts) =>
	planOf(sales, { window: { asOf: '2025-12' } }, { facts }).channel.shipments;

describe('[REGION-1] what went outside the regions', () => {
	it('is a part of all that went anywhere, region by region, the largest first', () => {
		const sales = [
			shipped('甲', '徐州', 500),
			shipped('甲', '商丘', 100),
			shipped('甲', '宿州', 200),
			shipped('甲', '商丘', 200),
			shipped('乙', '商丘', 70),
		];
		expect(shipments(sales, { 甲: { authorisedRegions: '徐州' } })).toEqual({
			outside: Float64Array.of(0.5, NaN),
			outsideFen: Float64Array.of(500, NaN),
			foreign: new Map([
				[
					0,
					[
						{ region: '商丘', fen: 300 },
						{ region: '宿州', fen: 200 },
					],
				],
			]),
		});
	});

	it('counts the window alone, both its ends with it', () => {
		const sales = [
			shipped('甲', '徐州', 100, '2025-01'),
			shipped('甲', '商丘', 300, '2025-12-31'),
			shipped('甲', '商丘', 9000, '2024-12-31'),
			shipped('甲', '商丘', 9000, '2026-01'),
		];
		expect(shipments(sales, { 甲: { authorisedRegions: '徐州' } })?.outside[0]).toBe(0.75);
	});

	it('knows of nobody from whom more came back, and names none who stays at home', () => {
		const facts = { 甲: { authorisedRegions: '徐州' }, 乙: { authorisedRegions: '徐州' } };
		const sales = [
			shipped('甲', '徐州', 100),
			shipped('甲', '商丘', -40),
			shipped('乙', '徐州', -100),
			shipped('乙', '商丘', 100),
		];
		const found = shipments(sales, facts)!;
		expect([...found.outside]).toEqual([0, NaN]);
		expect([...found.outsideFen]).toEqual([0, NaN]);
		expect(found.foreign).toEqual(new Map());
	});

	it('is unknown without regions, and without a place that goods went to', () => {
		expect(shipments([shipped('甲', '徐州', 1)], {})).toBeNull();
		const bare = [{ date: '2025-12', customer: '甲', amount: 1 }];
		expect(shipments(bare, { 甲: { authorisedRegions: '徐州' } })).toBeNull();
		const blank = shipments([shipped('甲', '徐州', 1)], { 甲: { authorisedRegions: ' 、' } });
		expect([...blank!.outside]).toEqual([NaN]);
	});
});
