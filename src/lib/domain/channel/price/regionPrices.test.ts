import { expect, it } from 'vitest';
import { createNameBook } from '../../ledger/nameBook';
import type { Sale } from '../../ledger/testing/batchOf';
import { ledgerOf } from '../../testing/ledgerOf';
import { pageOf } from './priceBlock';
import { priceBookOf } from './priceBook';
import { byRegion } from './regionPrices';

const names = createNameBook();
const sale = (customer: string, region: string, yuan: number, units = 1): Sale => ({
	...{ date: '2026-03', customer, region, product: '窖藏10' },
	...{ amount: yuan * 100, quantity: units * 1000 },
});
const of = new Map([
	['外', ''],
	['远 🙂', '__proto__'],
]);
const regions = {
	name: (code: number) => names.region.name(code),
	ofCustomer: (customer: number) => of.get(names.customer.name(customer)) ?? '南',
};
/** Every region with who paid what, in yuan and units, and the place on the page. */
const found = (sales: readonly Sale[]) => {
	const prices = byRegion(pageOf(priceBookOf(ledgerOf(names, sales))!.blocks[0]!, 0), regions);
	return Array.from({ length: prices.from.length - 1 }, (_, k) => {
		const places = Array.from(prices.customers.keys()).slice(prices.from[k], prices.from[k + 1]);
		const who = (at: number) => names.customer.name(prices.customers[at]!);
		const paid = (at: number) => [prices.amounts[at]! / 100, prices.quantities[at]! / 1000];
		const place = (at: number) => (prices.places === null ? at : prices.places[at]!);
		return [prices.name(k), places.map((at) => [who(at), ...paid(at), place(at)])];
	});
};

it('[PRICE-3] prices stand where the row says', () => {
	expect(found([sale('乙', '北', 90), sale('甲', '南', 100), sale('乙', '南', 95, 2)])).toEqual([
		['北', [['乙', 90, 1, 0]]],
		[
			'南',
			[
				['乙', 95, 2, 1],
				['甲', 100, 1, 2],
			],
		],
	]);
});

it('[PRICE-3] a sale without a region is bought where the customer sheet says, once with what he bought there', () => {
	const sales = [
		...[sale('乙', '南', 90), sale('甲', '南', 100), sale('戊', '北', 1)],
		...[sale('甲', '', 40, 2), sale('丙', '', 7), sale('外', '', 8), sale('远 🙂', '', 9)],
	];
	expect(found(sales)).toEqual([
		['北', [['戊', 1, 1, 4]]],
		[
			'南',
			[
				['乙', 90, 1, 5],
				['甲', 140, 3, 6],
				['丙', 7, 1, 1],
			],
		],
		['', [['外', 8, 1, 2]]],
		['__proto__', [['远 🙂', 9, 1, 3]]],
	]);
	expect(found([sale('丙', '', 7), sale('外', '', 8), sale('甲', '', 1)])).toEqual([
		[
			'南',
			[
				['甲', 1, 1, 0],
				['丙', 7, 1, 1],
			],
		],
		['', [['外', 8, 1, 2]]],
	]);
});
