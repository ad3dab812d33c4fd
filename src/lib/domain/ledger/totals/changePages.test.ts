import { expect, it } from 'vitest';
import { createNameBook } from '../nameBook';
import { ledgerOf } from '../../testing/ledgerOf';
import { changePages } from './changePages';
import { rowsBetween } from './changedRows';
import { dealRows, type RowPage } from './rowPages';

const names = createNameBook();
const sale = (customer: string, amount: number) => ({ date: '2025-01', customer, amount });
/** Customers in the order of their codes. */
const chunkOf = (...sales: ReturnType<typeof sale>[]) => ledgerOf(names, sales).chunks[0]!;

const amounts = (pages: readonly RowPage[]): number[][] =>
	pages.map((page) => [...page.amounts].sort((a, b) => a - b));

it('takes a row out as often as it is asked for, and no other like it', () => {
	const all = chunkOf(sale('a', 5), sale('a', 5), sale('b', 5), sale('c', 7), sale('a', 6));
	const pages = dealRows([all], 3, 2);
	const after = changePages(pages, 2, [rowsBetween(all, -1, 0, 1)]);
	// One of a's two fives is gone; the page of c is shared.
	expect(amounts(after)).toEqual([[5, 5, 6], [7]]);
	expect(after[1]).toBe(pages[1]);
	expect(amounts(pages)).toEqual([[5, 5, 5, 6], [7]]);
});

it('makes room for customers that were not there', () => {
	const first = chunkOf(sale('a', 1));
	const later = chunkOf(sale('f', 2));
	const code = later.customer[0]!;
	const after = changePages(dealRows([first], 1, 1), 1, [rowsBetween(later, 1)]);
	expect(after).toHaveLength(code + 1);
	expect([...after[code]!.amounts]).toEqual([2]);
});

it('does not take out what was never in', () => {
	const first = chunkOf(sale('a', 1));
	const other = chunkOf(sale('a', 2));
	expect(() => changePages(dealRows([first], 1, 1), 1, [rowsBetween(other, -1)])).toThrow();
});
