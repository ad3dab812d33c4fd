import { describe, expect, it } from 'vitest';
import { rangeOf } from './range';

describe('rangeOf', () => {
	it('puts the top left corner first, whichever way the hand went', () => {
		expect(rangeOf({ from: { row: 5, column: 3 }, to: { row: 2, column: 7 } }, 0)).toEqual({
			fromRow: 2,
			toRow: 5,
			fromColumn: 3,
			toColumn: 7,
		});
	});
	it('counts rows in the sheet, not in the page, and headers as the first cell', () => {
		expect(rangeOf({ from: { row: -1, column: 0 }, to: { row: 4, column: -1 } }, 100)).toEqual({
			fromRow: 100,
			toRow: 104,
			fromColumn: 0,
			toColumn: 0,
		});
	});
});
