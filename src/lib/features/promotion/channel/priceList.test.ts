import { expect, it } from 'vitest';
import { withPrice } from './priceList';
import { stepMargins } from './priceView';

const LIST = [{ product: '窖藏10 "🙂"', supplyFen: 10_000, retailFen: 12_800 }];

it('puts a price, takes one away, and keeps the one we are paid', () => {
	expect(withPrice(LIST, 0, 'agentFen', 10_500).value[0]).toEqual({ ...LIST[0], agentFen: 10_500 });
	expect(withPrice(LIST, 0, 'retailFen', null).value[0]).toEqual({
		product: '窖藏10 "🙂"',
		supplyFen: 10_000,
	});
	expect(withPrice(LIST, 0, 'supplyFen', null).value).toEqual(LIST);
	expect(LIST[0]?.retailFen).toBe(12_800);
});

it('[DEALER-5] every step sells at its price what it bought at the one before it that is known', () => {
	expect(stepMargins({ product: 'a', supplyFen: 80, agentFen: 100, retailFen: 125 })).toEqual([
		0.2,
		null,
		0.2,
	]);
});
