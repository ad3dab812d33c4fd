import { expect, it } from 'vitest';
import { createNameBook } from '../../ledger/nameBook';
import { LedgerPages } from '../../ledger/totals/ledgerPages';
import { totalLedger } from '../../ledger/totals/ledgerTotals';
import { monthOf } from '../../primitives/day';
import { ledgerOf } from '../../testing/ledgerOf';
import { boughtSince } from './boughtSince';

const names = createNameBook();
const totals = totalLedger(
	ledgerOf(names, [
		{ date: '2025-03-31', customer: '甲', amount: 1 },
		{ date: '2025-04-01', customer: '甲', amount: 20 },
		{ date: '2025-06-30', customer: '甲', amount: 300 },
		{ date: '2025-07-01', customer: '甲', amount: 4000 },
		{ date: '2025-05', customer: '乙 "🙂"', amount: -7 },
	]),
);
const [from, to] = [monthOf(2025, 4), monthOf(2025, 6)];
const sums = (since = boughtSince(totals, from, to, undefined)) => [...since.fen.subarray(0, 2)];

it('[REBATE-3] adds up both months and all between them', () => {
	expect(sums()).toEqual([320, -7]);
	expect(sums(boughtSince(totals, from, to + 1, undefined))).toEqual([4320, -7]);
});

it('[REBATE-3] reads no page again that did not change, and all for other months', () => {
	const last = boughtSince(totals, from, to, undefined);
	const marked = { ...last, fen: Float64Array.of(9, 9) };
	expect(sums(boughtSince(totals, from, to, marked))).toEqual([9, 9]);
	expect(sums(boughtSince(totals, from - 1, to, marked))).toEqual([321, -7]);
	expect(sums(boughtSince(totals, from, to + 1, marked))).toEqual([4320, -7]);
	expect(sums(boughtSince(totals, from, to, { ...marked, perPage: 1 }))).toEqual([320, -7]);
	expect(
		sums(boughtSince(totals, from, to, { ...marked, pages: LedgerPages.of([], 0, 1) })),
	).toEqual([320, -7]);
});
