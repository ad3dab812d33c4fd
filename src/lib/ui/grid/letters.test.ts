import { describe, expect, it } from 'vitest';
import { columnLetters, rangeName } from './letters';

describe('columnLetters', () => {
	it.each([
		[0, 'A'],
		[25, 'Z'],
		[26, 'AA'],
		[51, 'AZ'],
		[52, 'BA'],
		[701, 'ZZ'],
		[702, 'AAA'],
	])('writes column %i as %s', (column, letters) => {
		expect(columnLetters(column)).toBe(letters);
	});
});

describe('rangeName', () => {
	it('names one cell once', () => {
		expect(rangeName({ fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 0 })).toBe('A1');
	});
	it('names both corners', () => {
		expect(rangeName({ fromRow: 21, toRow: 26, fromColumn: 9, toColumn: 9 })).toBe('J22:J27');
	});
	it('calls rows as the column beside them does, whatever they are sorted and filtered by', () => {
		const label = (row: number): string => ['2461', '7', '12'][row] ?? '';
		const range = { fromRow: 0, toRow: 2, fromColumn: 0, toColumn: 1 };
		expect(rangeName(range, label)).toBe('A2461:B12');
	});
});
