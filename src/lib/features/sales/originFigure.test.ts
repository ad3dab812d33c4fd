import { createInputs } from '$lib/domain/inputs';
import { replaceWithBatch } from '$lib/domain/ledger/appendBatch';
import { appendRows } from '$lib/domain/ledger/insertRows';
import { batchOf } from '$lib/domain/ledger/testing/batchOf';
import { expect, it } from 'vitest';
import { originFigure } from './originFigure';

const sale = { date: '2026-01', customer: '甲', amount: 1 };
const table = { hash: 'ab', at: new Date(2026, 10, 3, 14, 32).getTime(), rows: 1, sourceRow: 86 };
const tables = [
	{ ...table, name: '', sheet: '' },
	{ ...table, name: '出货.csv', sheet: '' },
	{ ...table, name: '出货.xlsx', sheet: '按月' },
];
const ledger = appendRows(
	replaceWithBatch(createInputs().names, batchOf([sale, sale, sale]), {
		tables,
		rows: Int32Array.of(0, 1, 2),
	}),
	1,
);

it('says in words where a row came from', () => {
	const words = [0, 1, 2, 3].map((row) => originFigure(ledger, row, 'zh-CN')[0]?.value);
	expect(words).toEqual([
		'粘贴的第 86 行 · 2026-11-03 14:32',
		'出货.csv 第 86 行 · 2026-11-03 14:32 导入',
		'出货.xlsx“按月”第 86 行 · 2026-11-03 14:32 导入',
		'手工填的',
	]);
});

it('says nothing below the sheet, or where nothing was ever noted', () => {
	expect(originFigure(ledger, 4, 'zh-CN')).toEqual([]);
	const typed = replaceWithBatch(createInputs().names, batchOf([sale]));
	expect(originFigure(typed, 0, 'zh-CN')).toEqual([]);
});
