import { expect, it } from 'vitest';
import { planOf } from '../../testing/planOf';
import { exposedPairs } from './exposedPairs';

it('[REGION-3] names the pairs between which goods flow at a profit, the largest first', () => {
	const sale = (region: string, price: number) => ({
		...{ date: '2025-12', customer: region, product: '窖藏10', region },
		...{ amount: price * 100, quantity: 100_000 },
	});
	const plan = planOf([sale('苏北', 9200), sale('苏南', 10_000), sale('皖', 9400)]);
	const { names } = plan.inputs;
	const pairs = exposedPairs(
		plan.channel.prices!,
		plan.window,
		{ name: (code) => names.region.name(code), ofCustomer: () => '' },
		300,
		() => 1,
	);
	expect(pairs.map(({ from, to, margin }) => [from, to, margin])).toEqual([
		['苏北', '苏南', 500],
		['皖', '苏南', 300],
	]);
});

it('[REGION-3] knows neither other months nor goods without a region, and takes off what is given', () => {
	const sale = (customer: string, region: string, price: number, more: object = {}) => ({
		...{ date: '2025-12', customer, product: '窖藏10', region },
		...{ amount: price * 100, quantity: 100_000, ...more },
	});
	const plan = planOf(
		[
			sale('甲', '北', 100),
			sale('乙', '南', 200),
			sale('丙', '南', 400),
			sale('甲', '', 9000),
			sale('甲', '南', 9000, { date: '2024-12' }),
			sale('甲', '西', 9000, { date: '2026-01' }),
			sale('甲', '北', 100, { product: '另一种' }),
			sale('乙', '南', 300, { product: '另一种' }),
			sale('甲', '北', 7, { product: '只在北' }),
		],
		{ window: { asOf: '2025-12' } },
	);
	const { names } = plan.inputs;
	const pairs = (freight: number, left: (customer: number) => number = () => 1) =>
		exposedPairs(
			plan.channel.prices!,
			plan.window,
			{ name: (code) => names.region.name(code), ofCustomer: () => '' },
			freight,
			left,
		).map(({ product, ...rest }) => ({ ...rest, product: names.product.name(product) }));
	// 300 on average in the south in both; what was sold first stands first.
	const pair = { from: '北', to: '南', netFrom: 100, netTo: 300, margin: 150 };
	expect(pairs(50)).toEqual([
		{ ...pair, product: '窖藏10' },
		{ ...pair, product: '另一种' },
	]);
	expect(pairs(200)).toEqual([]);
	expect(pairs(199)).toHaveLength(2);
	const half = (customer: number) => (names.customer.name(customer) === '甲' ? 0.5 : 1);
	expect(pairs(200, half).map(({ netFrom, margin }) => [netFrom, margin])).toEqual([
		[50, 50],
		[50, 50],
	]);
});

it('[REGION-3] stand by what they bring, then by product', () => {
	const sale = (product: string, region: string, price: number, date = '2025-12') => ({
		...{ date, customer: '甲', product, region, amount: price * 100, quantity: 100_000 },
	});
	const plan = planOf(
		[
			sale('先', '北', 1, '2024-01'),
			sale('少', '北', 100),
			sale('少', '南', 150),
			sale('后', '北', 100),
			sale('后', '南', 300),
			sale('先', '北', 100),
			sale('先', '南', 300),
		],
		{ window: { asOf: '2025-12' } },
	);
	const { names } = plan.inputs;
	const regions = { name: (code: number) => names.region.name(code), ofCustomer: () => '' };
	const pairs = exposedPairs(plan.channel.prices!, plan.window, regions, 0, () => 1);
	expect(pairs.map(({ product, margin }) => [names.product.name(product), margin])).toEqual([
		['先', 200],
		['后', 200],
		['少', 50],
	]);
});
