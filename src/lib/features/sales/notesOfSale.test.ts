import { expect, test } from 'vitest';
import { appendBatch } from '$lib/domain/ledger/appendBatch';
import { EMPTY_LEDGER } from '$lib/domain/ledger/ledger';
import { createNameBook } from '$lib/domain/ledger/nameBook';
import { batchOf } from '$lib/domain/ledger/testing/batchOf';
import { writeNotes } from '$lib/domain/ledger/writeNotes';
import { notesOfSale } from './notesOfSale';

const names = createNameBook();
const sale = (customer: string) => ({ date: '2026-10-31', customer, amount: 100 });
const twice = appendBatch(
	appendBatch(EMPTY_LEDGER, names, batchOf([sale('a'), sale('__proto__')])),
	names,
	batchOf([sale('b')]),
);

test('[NOTE-8] the notes of a row, in whatever chunk, by the titles of their columns', () => {
	const ledger = writeNotes(twice, [
		{ row: 1, column: 'amount', text: '待确认 😀\n问老王' },
		{ row: 1, column: 'customer', text: '\u202Eabc' },
		{ row: 2, column: 'order', text: '单号在纸上' },
	]);
	expect([0, 1, 2].map((row) => notesOfSale(ledger, row))).toEqual([
		[],
		[
			{ title: '客户', text: '\u202Eabc' },
			{ title: '金额', text: '待确认 😀\n问老王' },
		],
		[{ title: '单号', text: '单号在纸上' }],
	]);
});
