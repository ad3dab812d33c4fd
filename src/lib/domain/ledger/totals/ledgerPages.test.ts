import { expect, it } from 'vitest';
import { ledgerOf } from '../../testing/ledgerOf';
import { finish } from '../../primitives/steps';
import { deleteRows } from '../deleteRows';
import { editCells } from '../editCells';
import type { Ledger } from '../ledger';
import { createNameBook } from '../nameBook';
import type { Sale } from '../testing/batchOf';
import type { LedgerPages } from './ledgerPages';
import { totalLedger } from './ledgerTotals';
import type { RowPage } from './rowPages';

const names = createNameBook();
/** Customers of many pages, neighbours far apart in the sheet; returns, blanks, zeros and twins among them. */
const SALES: readonly Sale[] = Array.from({ length: 9000 }, (_, k) => ({
	customer: k % 97 === 5 ? '' : `客户 "${(k * 7919) % 3000}" 🍶`,
	...(k % 89 === 3 ? {} : { date: `202${k % 3}-${String(1 + (k % 12)).padStart(2, '0')}` }),
	amount: ((k * 37) % 23) * 10 - 40,
	...(k % 5 === 0 ? {} : { profit: (k % 7) - 3 }),
	...(k % 11 === 0 ? { order: `SO${k % 40}` } : {}),
}));
const ledger = ledgerOf(names, SALES, 500);

/** The rows of a page as a set that counts. */
const rowsOf = ({ keys, amounts, profits }: RowPage): string[] =>
	Array.from(keys, (key, row) => `${key} ${amounts[row]} ${profits[row]}`).sort();
const pagesOf = (rows: Ledger): LedgerPages => totalLedger(rows).pages;
const each = (pages: LedgerPages): string[][] =>
	Array.from({ length: pages.length }, (_, place) => rowsOf(pages.at(place)));

it('has the same rows page by page as all at once, in steps, or after who asked meanwhile', () => {
	const one = each(pagesOf(ledger));
	expect(one.length).toBeGreaterThan(20);
	expect(one.flat().length).toBeGreaterThan(8000);
	expect(pagesOf(ledger).every().map(rowsOf)).toEqual(one);
	const pages = pagesOf(ledger);
	const steps = pages.dealing();
	steps.next();
	steps.next();
	const asked = pages.every();
	finish(steps);
	expect(pages.every()).toBe(asked);
	expect(asked.map(rowsOf)).toEqual(one);
	expect(each(pages)).toEqual(one);
});

it.each([
	['an amount', editCells(ledger, names, [{ row: 7000, column: 'amount', value: -5 }])],
	['a blank amount', editCells(ledger, names, [{ row: 7001, column: 'amount', value: null }])],
	['a customer', editCells(ledger, names, [{ row: 7002, column: 'customer', value: '新' }])],
	['a row less', deleteRows(ledger, [1234])],
])('after %s: the pages of the ledger as it is, whoever asked before', (_, edited) => {
	for (const ask of [() => undefined, (pages: LedgerPages) => void pages.every()]) {
		const before = totalLedger(ledger);
		ask(before.pages);
		const { pages } = totalLedger(edited, before);
		const fresh = freshRows(edited, pages);
		expect(pages.every().map(rowsOf)).toEqual(fresh);
		expect(each(pages)).toEqual(fresh);
		const differing = fresh.flatMap((__, place) =>
			pages.isAs(before.pages, place) ? [] : [place],
		);
		expect(differing.length).toBeGreaterThan(0);
		expect(differing.length).toBeLessThanOrEqual(2);
		const was = each(before.pages);
		fresh.forEach((rows, place) => {
			if (!differing.includes(place)) expect(rows).toEqual(was[place] ?? []);
		});
	}
});

/** Pages of a ledger from nothing, as many as these. */
function freshRows(rows: Ledger, { length }: LedgerPages): string[][] {
	const fresh = pagesOf(rows);
	return Array.from({ length }, (_, place) => rowsOf(fresh.at(place)));
}

it('pages of another ledger are not those of this one', () => {
	const [a, b] = [pagesOf(ledger), pagesOf(ledger)];
	expect(a.isAs(b, 0)).toBe(false);
	expect(a.isAs(a, 0)).toBe(true);
});

it('an empty ledger has no page', () => {
	const pages = pagesOf(ledgerOf(createNameBook(), []));
	expect(pages.length).toBe(0);
	expect(pages.every()).toEqual([]);
	expect(pages.at(0).keys.length).toBe(0);
});
