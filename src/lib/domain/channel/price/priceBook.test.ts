import { describe, expect, it } from 'vitest';
import { createNameBook } from '../../ledger/nameBook';
import type { Sale } from '../../ledger/testing/batchOf';
import { monthOf } from '../../primitives/day';
import { SeededNumbers } from '../../primitives/seededNumbers';
import { ledgerOf } from '../../testing/ledgerOf';
import { pagesOf } from './priceBlock';
import { priceBookOf, type PriceBook } from './priceBook';

const names = createNameBook();
const sale = (customer: string, amount: number, more: Partial<Sale> = {}): Sale => ({
	...{ date: '2026-03-05', customer, product: '窖藏10', region: '苏南', amount, quantity: 1000 },
	...more,
});
const said = ({ blocks }: PriceBook) =>
	[...pagesOf(blocks)].map(({ month, product, regions, customers, amounts, quantities }) => [
		...[month, names.product.name(product)],
		Array.from(customers, (customer, k) => [
			...[names.region.name(regions[k]!), names.customer.name(customer)],
			...[amounts[k], quantities[k]],
		]),
	]);

describe('[PRICE-1] what everybody paid', () => {
	it('stands by month, product, region and customer, added up; without a region first', () => {
		const sales = [
			...[sale('甲', 5), sale('乙', 7, { region: '' }), sale('甲', 6), sale('丙', 1)],
			...[sale('乙', 3, { region: '苏北' }), sale('__proto__', 9, { product: '"🙂"' })],
			sale('乙', 2, { date: '2026-02-28', product: '"🙂"' }),
		];
		const [march, february] = [monthOf(2026, 3), monthOf(2026, 2)];
		expect(said(priceBookOf(ledgerOf(names, sales))!)).toEqual([
			[february, '"🙂"', [['苏南', '乙', 2, 1000]]],
			[
				...[march, '窖藏10'],
				[
					...[
						['', '乙', 7, 1000],
						['苏南', '甲', 11, 2000],
					],
					...[
						['苏南', '丙', 1, 1000],
						['苏北', '乙', 3, 1000],
					],
				],
			],
			[march, '"🙂"', [['苏南', '__proto__', 9, 1000]]],
		]);
	});

	it('[PRICE-7] is the same after rows came and went as from the rows, and shares what did not change', () => {
		const numbers = new SeededNumbers(5);
		const pick = (count: number) => Math.floor(numbers.next() * count);
		const any = (): Sale =>
			sale(`客户${String(pick(3000))}`, pick(4) === 0 ? -5 : 1 + pick(9), {
				...{ date: `2026-${String(1 + pick(9)).padStart(2, '0')}`, region: ['', '东'][pick(2)]! },
				product: `品${String(pick(40))}`,
			});
		let sales = Array.from({ length: 25_000 }, any);
		let book = priceBookOf(ledgerOf(names, sales, 4000))!;
		expect(book.blocks.length).toBeGreaterThan(1);
		const edits: ((all: readonly Sale[]) => Sale[])[] = [
			(all) => all.with(77, any()),
			(all) => [...all, ...Array.from({ length: 30_000 }, any)],
			(all) => all.filter(({ date }) => date !== '2026-03'),
			(all) => all.slice(60),
			(all) => all.slice(0, 1),
			() => [sale('甲', -1)],
			() => Array.from({ length: 10 }, any),
		];
		for (const edit of edits) {
			sales = edit(sales);
			const ledger = ledgerOf(names, sales, 4000);
			book = priceBookOf(ledger, book)!;
			expect(said(book)).toEqual(said(priceBookOf(ledger)!));
		}
	});

	it('never cuts a page', () => {
		const many = Array.from({ length: 20_000 }, (_, k) =>
			sale(`客户${String(k)}`, 5, { product: k < 17_000 ? '窖藏10' : '别的' }),
		);
		const { blocks } = priceBookOf(ledgerOf(names, many))!;
		expect(blocks.map(({ customers }) => customers.length)).toEqual([17_000, 3000]);
	});
});
