import { describe, expect, it } from 'vitest';
import { fitRows } from './fitRows';

describe('fitRows', () => {
	const view = Int32Array.of(2, 0, 1);
	it('is the same view while the sheet is as long as before', () => {
		expect(fitRows(view, 3)).toBe(view);
	});
	it('shows new rows last', () => {
		expect([...fitRows(view, 5)]).toEqual([2, 0, 1, 3, 4]);
	});
	it('leaves out rows that are gone', () => {
		expect([...fitRows(view, 2)]).toEqual([0, 1]);
		expect([...fitRows(view, 0)]).toEqual([]);
	});
});
