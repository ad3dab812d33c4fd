import { describe, expect, it } from 'vitest';
import { rangeOf } from './range';

describe('rangeOf', () => {
	it('puts the top left corner first, whichever way the hand went', () => {
		expect(rangeOf({ from: { row: 5, col: 3 }, to: { row: 2, col: 7 } }, 0)).toEqual({
			fromRow: 2,
			toRow: 5,
			fromColumn: 3,
			toColumn: 7,
		});
	});
	it('counts rows in the sheet, not in the page, and headers as the first cell', () => {
		expect(rangeOf({ from: { row: -1, col: 0 }, to: { row: 4, col: -1 } }, 100)).toEqual({
			fromRow: 100,
			toRow: 104,
			fromColumn: 0,
			toColumn: 0,
		});
	});
});
