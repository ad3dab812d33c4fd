import { describe, expect, it } from 'vitest';
import { arranged, AS_IT_IS, moved } from './arrange';

const ALL = ['date', 'customer', 'amount', 'profit'] as const;

describe('[GRID-22] columns as they were put', () => {
	it('are all there, as they stand, at first', () => {
		expect(arranged(ALL, AS_IT_IS)).toEqual(ALL);
	});
	it('leave out what is hidden, but never the last one', () => {
		expect(arranged(ALL, { ...AS_IT_IS, hidden: ['customer', '__proto__'] })).toEqual([
			'date',
			'amount',
			'profit',
		]);
		expect(arranged(ALL, { ...AS_IT_IS, hidden: [...ALL] })).toEqual(['date']);
	});
	it('move one place at a time, and not over the end', () => {
		const once = moved(AS_IT_IS, ALL, 'amount', -1);
		expect(arranged(ALL, once)).toEqual(['date', 'amount', 'customer', 'profit']);
		expect(arranged(ALL, moved(once, arranged(ALL, once), 'amount', 1))).toEqual(ALL);
		expect(moved(AS_IT_IS, ALL, 'date', -1)).toBe(AS_IT_IS);
		expect(moved(AS_IT_IS, ALL, 'profit', 1)).toBe(AS_IT_IS);
	});
	it('take a column that is new where it stands by itself', () => {
		const put = moved(AS_IT_IS, ['date', 'customer', 'profit'], 'profit', -1);
		expect(arranged(ALL, put)).toEqual(['date', 'profit', 'amount', 'customer']);
	});
});
