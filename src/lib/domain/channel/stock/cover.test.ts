import { describe, expect, it } from 'vitest';
import { closingStock, cover, sellInCap, weekly } from './cover';

const MONTH = { opening: 400, sellIn: 1000, sellThrough: 700 };

describe('stock cover', () => {
	it('[STOCK-1] is what is left over the rate it goes at', () => {
		const stock = closingStock(MONTH);
		expect(stock).toBe(700);
		expect(weekly(MONTH.sellThrough)).toBeCloseTo(161.54, 2);
		expect(cover(stock, weekly(MONTH.sellThrough))).toBeCloseTo(4.333, 3);
	});
	it('[STOCK-1] is unknown where nothing is sold', () => {
		expect(cover(700, 0)).toBeNull();
		expect(cover(700, -5)).toBeNull();
	});
	it('[STOCK-2] caps what goes in', () => {
		const cap = Math.floor(sellInCap(4, weekly(700), MONTH));
		expect(cap).toBe(946);
		expect(MONTH.sellIn - cap).toBe(54);
		expect(sellInCap(1, 10, { opening: 500, sellThrough: 10 })).toBe(0);
	});
});
