import { describe, expect, it } from 'vitest';
import { PAGE_ROWS, pageAt, pageOfRow, samePage } from './pages';

describe('pageAt', () => {
	it('has one empty page without rows', () => {
		expect(pageAt(3, 0)).toEqual({ index: 0, pages: 1, from: 0, to: 0 });
	});
	it('cuts the last page where the rows end', () => {
		expect(pageAt(1, 7, 5)).toEqual({ index: 1, pages: 2, from: 5, to: 7 });
	});
	it('falls back to the nearest page when rows went away', () => {
		expect(pageAt(4, 7, 5).index).toBe(1);
		expect(pageAt(-1, 7, 5).index).toBe(0);
	});
	it('keeps exactly one full page on one page', () => {
		expect(pageAt(0, PAGE_ROWS).pages).toBe(1);
		expect(pageAt(0, PAGE_ROWS + 1).pages).toBe(2);
	});
});

describe('samePage', () => {
	it('is another one where rows or pages come and go', () => {
		expect(samePage(pageAt(0, 7, 5), pageAt(0, 8, 5))).toBe(true);
		expect(samePage(pageAt(0, 7, 5), pageAt(0, 11, 5))).toBe(false);
		expect(samePage(pageAt(1, 7, 5), pageAt(1, 8, 5))).toBe(false);
	});
});

describe('pageOfRow', () => {
	it('finds the page of the first and the last row', () => {
		expect(pageOfRow(4, 10, 5).index).toBe(0);
		expect(pageOfRow(5, 10, 5).index).toBe(1);
		expect(pageOfRow(99, 10, 5).index).toBe(1);
	});
});
