import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { ladderPolicy } from '../testing/ladders';
import { planOf } from '../testing/planOf';
import { peersOf } from './cardOf';
import { customerSales } from './customerSales';
import { productMix } from './productMix';
import { productsCase } from './productsCase';

const sale = (customer: string, product: string, amount: number): Sale => ({
	...{ customer, product, amount, date: '2025-01' },
});
/** One tier for all. */
const ONE = ladderPolicy('rank-share', [1]);
const of = (sheet: readonly Sale[], customer = 'a') => {
	const plan = planOf(sheet, ONE);
	const code = plan.inputs.names.customer.find(customer);
	const peers = peersOf(plan, code)!;
	const sales = customerSales(plan.inputs.ledger, code);
	const nameOf = (product: number) => plan.inputs.names.product.name(product);
	return {
		mix: productMix(sales, plan.window, peers),
		case: productsCase(plan, sales, peers),
		keys: productsCase(plan, sales, peers).lines.map(({ key }) => key),
		nameOf,
	};
};

describe('products beside the peers of a tier', () => {
	it('[CARD-9] compares shares with the others of the tier, without the customer itself', () => {
		const { mix, nameOf, keys } = of([
			...[sale('a', 'x', 600), sale('a', 'y', 400), sale('a', 'z', -50)],
			...[sale('b', 'x', 100), sale('b', 'y', 300), sale('c', 'w', 600)],
		]);
		expect(mix.products.map(({ code, ...rest }) => ({ name: nameOf(code), ...rest }))).toEqual([
			// 100, 300 and 600 of 1000; a's own 600 and 400 of 1000.
			{ name: 'x', fen: 600, own: 0.6, peers: 0.1, room: -500 },
			{ name: 'y', fen: 400, own: 0.4, peers: 0.3, room: -100.00000000000003 },
			{ name: 'w', fen: 0, own: 0, peers: 0.6, room: 600 },
			{ name: 'z', fen: -50, own: 0, peers: 0, room: 0 },
		]);
		expect(mix).toMatchObject({ bought: 2, peers: 2 });
		expect(keys).toEqual([
			...['card_products_behind', 'card_products_ahead', 'card_products_absent'],
		]);
	});
	it('[CARD-9] says so where there is nobody to compare with, nothing bought, or no difference', () => {
		expect(of([sale('a', 'x', 5)]).keys).toEqual(['card_products_alone']);
		expect(of([sale('a', 'x', 0), sale('b', 'x', 5)]).keys).toEqual(['card_products_none']);
		expect(of([sale('a', 'x', 1), sale('b', 'x', 5)]).keys).toEqual(['card_products_alike']);
		// Others who bought nothing are no measure.
		expect(of([sale('a', 'x', 1), sale('b', 'x', -5)]).mix.products[0]!.room).toBeNull();
	});
	it('[CARD-9] goes by category where no product is named, and names the column where neither is', () => {
		const byCategory = of([{ customer: 'a', category: '高端', amount: 5, date: '2025-01' }]);
		expect(byCategory.mix.by).toBe('category');
		expect(byCategory.case.missing.map(({ column }) => column)).toEqual(['product']);
		const bare = planOf([{ customer: 'a', amount: 5, date: '2025-01' }]);
		expect(peersOf(bare, 0)).toBeNull();
		const products = productsCase(bare, customerSales(bare.inputs.ledger, 0), null);
		expect(products).toMatchObject({ mix: null, absent: [] });
		expect(products.missing.map(({ column }) => column)).toEqual(['product']);
	});
});
