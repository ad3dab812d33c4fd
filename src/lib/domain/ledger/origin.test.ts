import { describe, expect, test } from 'vitest';
import { appendBatch, replaceWithBatch } from './appendBatch';
import { deleteRows } from './deleteRows';
import { insertRows } from './insertRows';
import { createNameBook } from './nameBook';
import { noteOrigins, originOf, type NewOrigin } from './origin';
import { batchOf } from './testing/batchOf';

const file = (name: string, rows: number): NewOrigin => ({
	name,
	sheet: '__proto__',
	hash: 'ab',
	at: 7,
	rows,
});
const sale = (customer: string) => ({ date: '2026-01', customer, amount: 1 });
const first = { ...batchOf([sale('甲'), sale('乙'), sale('丙')]), source: Int32Array.of(3, 3, 5) };
const second = { ...batchOf([sale('丁')]), source: Int32Array.of(1) };

describe('where rows come from', () => {
	test('every row knows its table and its row there, also after rows came and went', () => {
		const names = createNameBook();
		let ledger = replaceWithBatch(names, first, [file('一.csv', 6)]);
		ledger = appendBatch(ledger, names, second, [file('二.csv', 2)]);
		ledger = deleteRows(insertRows(ledger, 1, 1), [0]);
		const places = [0, 1, 2, 3].map((row) => {
			const from = originOf(ledger, row);
			return from === null ? null : [from.origin.name, from.row];
		});
		expect(places).toEqual([null, ['一.csv', 3], ['一.csv', 5], ['二.csv', 1]]);
	});

	test('several tables of one batch stand one after the other on the roll', () => {
		const ledger = replaceWithBatch(createNameBook(), first, [file('一', 4), file('二', 2)]);
		expect([originOf(ledger, 1)?.origin.name, originOf(ledger, 2)]).toEqual([
			'一',
			{ origin: { ...file('二', 2), first: 4 }, row: 1 },
		]);
	});

	test('rows of nothing noted, and of a full roll, come from nowhere', () => {
		expect(originOf(replaceWithBatch(createNameBook(), first), 0)).toBeNull();
		const full = replaceWithBatch(createNameBook(), first, [file('大', 2 ** 31)]);
		expect([full.origins, originOf(full, 0)]).toEqual([[], null]);
		expect(noteOrigins(full, [])).toBe(full);
	});
});
