import { describe, expect, it } from 'vitest';
import type { Sale } from '../../ledger/testing/batchOf';
import { createNameBook } from '../../ledger/nameBook';
import { ledgerOf } from '../../testing/ledgerOf';
import { priceBookOf } from './priceBook';
import { byRegion, spreadsOf } from './spreads';

const names = createNameBook();
const sale = (customer: string, region: string, yuan: number, units = 1): Sale => ({
	...{ date: '2026-03', customer, region, product: '窖藏10' },
	...{ amount: yuan * 100, quantity: units * 1000 },
});
const regions = {
	name: (code: number) => names.region.name(code),
	ofCustomer: (customer: number) => (names.customer.name(customer) === '外' ? '' : '南'),
};
const pageOf = (sales: readonly Sale[]) => {
	const [page] = priceBookOf(ledgerOf(names, sales))!.pages.values();
	return page!;
};
const code = (name: string) => names.customer.find(name);
const seen = (sales: readonly Sale[], tolerance = 100) =>
	spreadsOf(pageOf(sales), regions, () => tolerance);

describe('[PRICE-2] prices of a page that differ', () => {
	it('stand region by region, with the dearest less the cheapest', () => {
		const sales = [
			sale('甲', '南', 95),
			sale('乙', '南', 90),
			sale('丙', '南', 100),
			sale('甲', '北', 50),
			sale('乙', '北', 50),
			sale('丙', '西', 1),
		];
		expect(seen(sales)).toEqual([
			{
				region: '南',
				width: 1000,
				prices: [
					{ customer: code('甲'), amount: 9500, quantity: 1000 },
					{ customer: code('乙'), amount: 9000, quantity: 1000 },
					{ customer: code('丙'), amount: 10_000, quantity: 1000 },
				],
			},
		]);
	});

	it('are told beyond the tolerance alone, which is asked of the dearest', () => {
		const sales = [sale('甲', '南', 95), sale('乙', '南', 90), sale('丙', '南', 100)];
		expect(seen(sales, 1000)).toEqual([]);
		expect(seen(sales, 999)).toHaveLength(1);
		const asked: number[] = [];
		spreadsOf(pageOf(sales), regions, (price) => asked.push(price));
		expect(asked).toEqual([10_000]);
	});
});

describe('[PRICE-3] a sale without a region', () => {
	it('is bought where the customer sheet says, once with what he bought there', () => {
		const found = byRegion(
			pageOf([
				sale('乙', '南', 90),
				sale('甲', '南', 100),
				sale('甲', '', 40, 2),
				sale('丙', '', 7),
				sale('外', '', 8),
			]),
			regions,
		);
		expect([...found]).toEqual([
			[
				'南',
				[
					{ customer: code('甲'), amount: 14_000, quantity: 3000 },
					{ customer: code('乙'), amount: 9000, quantity: 1000 },
					{ customer: code('丙'), amount: 700, quantity: 1000 },
				],
			],
			['', [{ customer: code('外'), amount: 800, quantity: 1000 }]],
		]);
	});
});
