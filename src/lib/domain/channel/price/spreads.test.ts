import { expect, it } from 'vitest';
import { createNameBook } from '../../ledger/nameBook';
import type { Sale } from '../../ledger/testing/batchOf';
import { ledgerOf } from '../../testing/ledgerOf';
import { pageOf } from './priceBlock';
import { priceBookOf } from './priceBook';
import { byRegion } from './regionPrices';
import { spreadsOf, unitsOf } from './spreads';

const names = createNameBook();
const sale = (customer: string, region: string, yuan: number, units = 1): Sale => ({
	...{ date: '2026-03', customer, region, product: '窖藏10' },
	...{ amount: yuan * 100, quantity: units * 1000 },
});
const regions = { name: (code: number) => names.region.name(code), ofCustomer: () => '' };
function seen(sales: readonly Sale[], tolerance: (price: number) => number) {
	const prices = byRegion(pageOf(priceBookOf(ledgerOf(names, sales))!.blocks[0]!, 0), regions);
	const who = (k: number) => names.customer.name(prices.customers[k]!);
	return spreadsOf(prices, unitsOf(prices), tolerance).map(({ region, dear, cheap }) => [
		...[prices.name(region), who(dear), who(cheap)],
	]);
}

it('[PRICE-2] spreads are found region by region, of equal ends the first', () => {
	const sales = [
		...[sale('甲', '南', 95), sale('乙', '南', 180, 2), sale('丙', '南', 100)],
		...[sale('丁', '南', 90), sale('戊', '南', 200, 2)],
		...[sale('甲', '北', 50), sale('乙', '北', 50), sale('丙', '西', 1)],
	];
	expect(seen(sales, () => 100)).toEqual([['南', '丙', '乙']]);
});

it('[PRICE-2] spreads are told beyond the tolerance alone, which is asked of the dearest', () => {
	const sales = [sale('甲', '南', 95), sale('乙', '南', 90), sale('丙', '南', 100)];
	expect(seen(sales, () => 1000)).toEqual([]);
	expect(seen(sales, () => 999)).toHaveLength(1);
	const asked: number[] = [];
	seen(sales, (price) => asked.push(price));
	expect(asked).toEqual([10_000]);
});
