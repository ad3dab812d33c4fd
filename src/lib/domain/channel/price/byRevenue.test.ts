import { expect, it } from 'vitest';
import { SeededNumbers } from '../../primitives/seededNumbers';
import { byRevenue } from './byRevenue';
import type { RegionPrices } from './regionPrices';

it.each([0, 1, 2, 16, 17, 300])('puts %i prices in order, ties as they stood', (count) => {
	const numbers = new SeededNumbers(3);
	const revenue = Float64Array.from({ length: 9 }, () => Math.floor(numbers.next() * 5) - 2);
	const customers = Int32Array.from({ length: count + 4 }, () => Math.floor(numbers.next() * 9));
	const prices = { from: Int32Array.of(0, 4, count + 4), customers } as unknown as RegionPrices;
	const bought = (price: number) => revenue[customers[price]!]!;
	const places = Array.from({ length: count }, (_, k) => k + 4);
	expect([...byRevenue(prices, 1, revenue)]).toEqual(
		places.toSorted((a, b) => bought(a) - bought(b)),
	);
});
