import { expect, it } from 'vitest';
import { netNet } from './netNet';

it('[PRICE-5] takes discount, rebate, goods and terms off the list price', () => {
	const terms = { list: 100, discount: 0, rebate: 3, goods: 2, interest: 0.06, days: 60 };
	expect(netNet(terms)).toBeCloseTo(94.0137, 4);
	expect(netNet({ ...terms, discount: 4, days: 0 })).toBe(91);
});
