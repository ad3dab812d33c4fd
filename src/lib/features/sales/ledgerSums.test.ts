import { appendBatch } from '$lib/domain/ledger/appendBatch';
import { editCells } from '$lib/domain/ledger/editCells';
import { CHUNK_ROWS, EMPTY_LEDGER } from '$lib/domain/ledger/ledger';
import { createNameBook } from '$lib/domain/ledger/nameBook';
import { batchOf } from '$lib/domain/ledger/testing/batchOf';
import { monthOf } from '$lib/domain/primitives/day';
import { describe, expect, it } from 'vitest';
import { LedgerSummer } from './ledgerSums';

const sale = { date: '2026-01-05', customer: '甲', amount: 100 };

describe('LedgerSummer', () => {
	it('adds up the rows that count and leaves the others out', () => {
		const names = createNameBook();
		const ledger = appendBatch(
			EMPTY_LEDGER,
			names,
			batchOf([
				{ ...sale, quantity: 1500, profit: -30 },
				{ ...sale, customer: '__proto__', amount: -40 },
				{ customer: '乙', amount: 7, quantity: 9000 },
				{ date: '2026-01', amount: 7 },
				{ date: '2026-01', customer: '丙' },
			]),
		);
		expect(new LedgerSummer().sum(ledger)).toEqual({
			rows: 2,
			span: { from: monthOf(2026, 1), to: monthOf(2026, 1) },
			customers: 2,
			amount: 60,
			numbers: { quantity: 1500, profit: -30, promotion: null, sellThrough: null },
		});
	});

	it('counts every customer that has a counted row, whatever its code', () => {
		const names = createNameBook();
		const rows = Array.from({ length: 100 }, (_, code) => ({
			...sale,
			customer: `客 ${String(code)} "‮😀"`,
			...(code % 3 === 0 ? { date: '不详' } : {}),
		}));
		const ledger = appendBatch(EMPTY_LEDGER, names, batchOf([...rows, ...rows]));
		const sums = new LedgerSummer().sum(ledger);
		expect([sums.rows, sums.customers, sums.amount]).toEqual([132, 66, 13_200]);
	});

	it('spans the months of the rows that count, over chunks without any', () => {
		const names = createNameBook();
		const later = [
			{ ...sale, date: '2026-03-31' },
			{ ...sale, date: '2024-12-31' },
		];
		const blank = Array.from({ length: CHUNK_ROWS }, () => ({
			date: '2020-01-01',
			customer: '甲',
		}));
		const ledger = appendBatch(EMPTY_LEDGER, names, batchOf([...blank, ...later]));
		const { span } = new LedgerSummer().sum(ledger);
		expect(span).toEqual({ from: monthOf(2024, 12), to: monthOf(2026, 3) });
	});

	it('has nothing to add on an empty sheet', () => {
		expect(new LedgerSummer().sum(EMPTY_LEDGER)).toEqual({
			rows: 0,
			span: null,
			customers: 0,
			amount: 0,
			numbers: { quantity: null, profit: null, promotion: null, sellThrough: null },
		});
	});

	it('counts a customer once over all chunks and follows an edit', () => {
		const names = createNameBook();
		const sales = Array.from({ length: CHUNK_ROWS + 1 }, () => sale);
		const ledger = appendBatch(EMPTY_LEDGER, names, batchOf(sales));
		const summer = new LedgerSummer();
		expect(summer.sum(ledger)).toMatchObject({ customers: 1, amount: 100 * (CHUNK_ROWS + 1) });
		const edited = editCells(ledger, names, [
			{ row: CHUNK_ROWS, column: 'amount', value: { refused: '约一百' } },
		]);
		expect(summer.sum(edited)).toMatchObject({ rows: CHUNK_ROWS, amount: 100 * CHUNK_ROWS });
	});

	it('adds up anew what an edit, a gone chunk or a moved one changes among fifty', () => {
		const names = createNameBook();
		const chunkOf = (customer: string, amount: number) =>
			appendBatch(EMPTY_LEDGER, names, batchOf([{ ...sale, customer, amount }])).chunks[0]!;
		const chunks = Array.from({ length: 50 }, (_, at) => chunkOf(`客${String(at % 40)}`, at));
		const ledger = { ...EMPTY_LEDGER, chunks };
		const summer = new LedgerSummer();
		expect(summer.sum(ledger)).toMatchObject({ rows: 50, customers: 40, amount: 1225 });
		const other = chunkOf('另一家', -3);
		expect(summer.sum({ ...ledger, chunks: chunks.with(39, other) })).toMatchObject({
			rows: 50,
			customers: 40,
			amount: 1225 - 39 - 3,
		});
		expect(summer.sum({ ...ledger, chunks: chunks.slice(0, 49) })).toMatchObject({
			rows: 49,
			amount: 1225 - 49,
		});
		expect(summer.sum({ ...ledger, chunks: [other, ...chunks] })).toMatchObject({
			rows: 51,
			customers: 41,
			amount: 1225 - 3,
		});
		expect(summer.sum(ledger)).toEqual(new LedgerSummer().sum(ledger));
	});
});
