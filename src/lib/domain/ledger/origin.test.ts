import { describe, expect, test } from 'vitest';
import { appendBatch, replaceWithBatch } from './appendBatch';
import { deleteRows } from './deleteRows';
import { insertRows } from './insertRows';
import { createNameBook } from './nameBook';
import { noteBatch } from './noteBatch';
import { originOf } from './originOf';
import type { BatchOrigin, NewOrigin } from './origin';
import { batchOf } from './testing/batchOf';

const table = (name: string, rows: number, sourceRow = 1): NewOrigin => ({
	name,
	sheet: '__proto__',
	hash: 'ab',
	at: 7,
	rows,
	sourceRow,
});
const from = (rows: readonly number[], ...tables: NewOrigin[]): BatchOrigin => ({
	tables,
	rows: Int32Array.from(rows),
});
const sale = (customer: string) => ({ date: '2026-01', customer, amount: 1 });
const three = batchOf([sale('甲'), sale('乙'), sale('丙')]);

describe('where rows come from', () => {
	test('every row knows its table and its row there, also after rows came and went', () => {
		const names = createNameBook();
		let ledger = replaceWithBatch(names, three, from([3, 3, 5], table('一.csv', 6)));
		ledger = appendBatch(ledger, names, batchOf([sale('丁')]), from([1], table('二.csv', 2)));
		ledger = deleteRows(insertRows(ledger, 1, 1), [0]);
		const places = [0, 1, 2, 3].map((row) => {
			const found = originOf(ledger, row);
			return found === null ? null : [found.origin.name, found.row];
		});
		expect(places).toEqual([null, ['一.csv', 4], ['一.csv', 6], ['二.csv', 2]]);
	});

	test('several tables of one batch stand one after the other, each with its own rows', () => {
		const sheets = from([1, 4, 5], table('一', 4), table('二', 2, 30));
		const ledger = replaceWithBatch(createNameBook(), three, sheets);
		expect([0, 1, 2].map((row) => originOf(ledger, row)?.row)).toEqual([2, 30, 31]);
		expect(originOf(ledger, 2)?.origin).toEqual({ ...table('二', 2, 30), first: 4 });
	});

	test('rows of nothing noted, and of a full roll, come from nowhere', () => {
		expect(originOf(replaceWithBatch(createNameBook(), three), 0)).toBeNull();
		const full = replaceWithBatch(createNameBook(), three, from([0, 1, 2], table('大', 2 ** 31)));
		expect([full.origins, originOf(full, 0)]).toEqual([[], null]);
		expect(noteBatch(full, null)).toEqual({ ledger: full, source: null });
	});
});
