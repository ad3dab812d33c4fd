import { expect, it } from 'vitest';
import { kindOf, poolAs } from './pools';

const ROW = { place: 0, own: null, revenue: 3_000_000, money: 100_000 };

it('[POOL-9] a segment keeps its money when its pool is said in another way', () => {
	expect(poolAs('fixed', ROW)).toEqual({ fixedFen: 100_000 });
	expect(poolAs('rate', ROW)).toEqual({ rate: 0.03333 });
	expect(poolAs('goal', ROW)).toEqual({ goalFen: 3_000_000, costRatio: 0.03333 });
	expect(poolAs('common', ROW)).toBeNull();
});

it('[POOL-9] returns that outweigh sales give no rate, and no goal below nothing', () => {
	const returned = { ...ROW, revenue: -500 };
	expect(poolAs('rate', returned)).toEqual({ rate: 0 });
	expect(poolAs('goal', returned)).toEqual({ goalFen: 0, costRatio: 0 });
	expect(poolAs('rate', { ...ROW, revenue: 50_000 })).toEqual({ rate: 1 });
});

it('knows how a pool is set', () => {
	const pools = [null, { rate: 0 }, { fixedFen: 0 }, { goalFen: 1, costRatio: 0.1 }];
	expect(pools.map(kindOf)).toEqual(['common', 'rate', 'fixed', 'goal']);
});
