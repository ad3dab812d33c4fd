import { describe, expect, it } from 'vitest';
import { createNameBook } from '../../ledger/nameBook';
import type { Sale } from '../../ledger/testing/batchOf';
import { monthOf } from '../../primitives/day';
import { ledgerOf } from '../../testing/ledgerOf';
import { listDiscounts, offList } from './listDiscounts';
import { priceBookOf } from './priceBook';

/** Yuan and units. */
const sale = (customer: string, amount: number, quantity: number, more: Partial<Sale> = {}) => ({
	...{
		date: '2026-03',
		customer,
		product: '窖藏10',
		amount: amount * 100,
		quantity: quantity * 1000,
	},
	...more,
});
const names = createNameBook();
const book = priceBookOf(
	ledgerOf(names, [
		sale('甲 "1"', 990, 10),
		sale('甲 "1"', 1010, 10, { date: '2026-04' }),
		sale('乙 🙂', 30, 0.333),
		sale('乙 🙂', -100, 1),
		sale('__proto__', 5000, 1, { product: 'constructor' }),
		sale('__proto__', 1, 10, { date: '2025-03' }),
	]),
)!;
const window = { from: monthOf(2026, 1), to: monthOf(2026, 12) };
const priceList = [
	{ product: '没卖过', supplyFen: 5 },
	{ product: '窖藏10', supplyFen: 10_000 },
];
const input = { priceList, names, window };

describe('[PRICE-9] invoices beside the price list', () => {
	it('are below it by so much, customer by customer, above it below 0', () => {
		const found = listDiscounts(input, book)!;
		const of = (name: string) => found[names.customer.find(name)];
		// 10 − 10; 33.3 − 30 yuan; not listed, or long ago.
		expect([of('甲 "1"'), of('乙 🙂'), of('__proto__')]).toEqual([0, 330, 0]);
		const dear = [{ product: 'constructor', supplyFen: 400_000 }];
		const above = listDiscounts({ ...input, priceList: dear }, book)!;
		expect(above[names.customer.find('__proto__')]).toBe(-100_000);
		expect(listDiscounts(input, null)).toBeNull();
	});

	it('come to so much product by product, with who pays least and most', () => {
		const [only, ...rest] = offList({ ...input, tolerance: 100 }, book);
		expect(rest).toEqual([]);
		expect(only).toMatchObject({ supplyFen: 10_000, paid: 203_000, listed: 203_330, customers: 1 });
		expect(names.customer.name(only!.lowest.customer)).toBe('乙 🙂');
		expect(only!.highest).toEqual({ customer: names.customer.find('甲 "1"'), price: 10_100 });
		expect(offList({ ...input, tolerance: 99 }, book)[0]!.customers).toBe(2);
		expect(offList({ ...input, tolerance: 0 }, null)).toEqual([]);
	});

	it('come in the order of the list, months of the window alone, and of equal prices the first', () => {
		const book = priceBookOf(
			ledgerOf(names, [
				sale('乙 🙂', 120, 1, { product: '乙品', date: '2026-12' }),
				sale('丙', 90, 1, { date: '2026-05' }),
				sale('丁', 90, 1, { date: '2026-02' }),
				sale('丁', 150, 1, { date: '2026-05' }),
				sale('戊', 150, 1, { date: '2026-02' }),
				sale('己', 1, 1, { date: '2025-12' }),
				sale('己', 999, 1, { date: '2027-01' }),
				sale('甲 "1"', 110, 1, { product: '乙品', date: '2026-01' }),
			]),
		)!;
		const listed = [{ product: '乙品', supplyFen: 10_000 }, ...priceList];
		const found = offList({ ...input, priceList: listed, tolerance: 1000 }, book);
		const code = (name: string) => names.customer.find(name);
		expect(found).toEqual([
			{
				...{ product: names.product.find('乙品'), supplyFen: 10_000, customers: 1 },
				...{ paid: 23_000, listed: 20_000 },
				lowest: { customer: code('甲 "1"'), price: 11_000 },
				highest: { customer: code('乙 🙂'), price: 12_000 },
			},
			{
				...{ product: names.product.find('窖藏10'), supplyFen: 10_000, customers: 2 },
				...{ paid: 48_000, listed: 40_000 },
				lowest: { customer: code('丁'), price: 9000 },
				highest: { customer: code('戊'), price: 15_000 },
			},
		]);
		const below = listDiscounts({ ...input, priceList: listed }, book)!;
		expect(['丁', '丙', '戊', '己', '甲 "1"', '乙 🙂'].map((name) => below[code(name)])).toEqual([
			...[1000 - 5000, 1000, -5000, 0, -1000, -2000],
		]);
	});
});
