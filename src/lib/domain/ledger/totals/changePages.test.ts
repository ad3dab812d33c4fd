import { expect, it } from 'vitest';
import { createNameBook } from '../nameBook';
import { ledgerOf } from '../../testing/ledgerOf';
import { changePages } from './changePages';
import { rowsBetween } from './changedRows';
import { finish } from '../../primitives/steps';
import { dealSteps, EMPTY_PAGE, type RowPage } from './rowPages';

const names = createNameBook();
const sale = (customer: string, amount: number) => ({ date: '2025-01', customer, amount });
/** Customers in the order of their codes. */
const chunkOf = (...sales: ReturnType<typeof sale>[]) => ledgerOf(names, sales).chunks[0]!;

const amounts = (pages: readonly RowPage[]): number[][] =>
	pages.map((page) => [...page.amounts].sort((a, b) => a - b));
const at =
	(pages: readonly RowPage[]) =>
	(place: number): RowPage =>
		pages[place] ?? EMPTY_PAGE;

it('takes a row out as often as it is asked for, and no other like it', () => {
	const all = chunkOf(sale('a', 5), sale('a', 5), sale('b', 5), sale('c', 7), sale('a', 6));
	const pages = finish(dealSteps([all], 3, 2));
	const after = changePages(at(pages), 2, [rowsBetween(all, -1, 0, 1)]);
	// One of a's two fives is gone; the page of c is not among the changed.
	expect([...after.keys()]).toEqual([0]);
	expect(amounts([...after.values()])).toEqual([[5, 5, 6]]);
	expect(amounts(pages)).toEqual([[5, 5, 5, 6], [7]]);
});

it('makes room for customers that were not there', () => {
	const first = chunkOf(sale('a', 1));
	const later = chunkOf(sale('f', 2));
	const code = later.customer[0]!;
	const after = changePages(at(finish(dealSteps([first], 1, 1))), 1, [rowsBetween(later, 1)]);
	expect([...after.keys()]).toEqual([code]);
	expect([...after.get(code)!.amounts]).toEqual([2]);
});

it('does not take out what was never in', () => {
	const first = chunkOf(sale('a', 1));
	const other = chunkOf(sale('a', 2));
	const pages = at(finish(dealSteps([first], 1, 1)));
	expect(() => changePages(pages, 1, [rowsBetween(other, -1)])).toThrow();
});
