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
