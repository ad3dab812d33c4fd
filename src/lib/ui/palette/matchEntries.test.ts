import { expect, test } from 'vitest';
import type { Entry } from './entry';
import { matchEntries } from './matchEntries';

const entry = (title: string, terms = ''): Entry => ({
	...{ id: title, title, terms },
	run: () => undefined,
});
const READINGS: Readonly<Record<string, string>> = {
	导入销售: 'dao ru xiao shou',
	导出: 'dao chu',
	客户: 'ke hu',
};
const ENTRIES = [
	entry('客户', 'customers clients'),
	entry('导出', 'export excel csv'),
	entry('导入销售', 'import open file'),
	entry('Export as “CSV”', '导出'),
];
const titles = (text: string): readonly string[] =>
	matchEntries(ENTRIES, text, (name) => READINGS[name] ?? '').map(({ title }) => title);

test('[FIND-3] initials and syllables find what is said so', () => {
	expect(titles('dr')).toEqual(['导入销售']);
	expect(titles('dao')).toEqual(['导出', '导入销售']);
	expect(titles('kehu')).toEqual(['客户']);
});

test('[FIND-3] what begins with the text comes before what is also called so', () => {
	expect(titles('Export')).toEqual(['Export as “CSV”', '导出']);
	expect(titles('导出')).toEqual(['导出', 'Export as “CSV”']);
});

test('each word typed begins one of its words', () => {
	expect(titles('op fi')).toEqual(['导入销售']);
	expect(titles('op xx')).toEqual([]);
	expect(titles('le')).toEqual([]);
});

test('a text of nothing leaves all in their order; signs stand for themselves', () => {
	expect(titles('  ')).toEqual(ENTRIES.map(({ title }) => title));
	expect(titles('.*')).toEqual([]);
	expect(titles('“csv')).toEqual(['Export as “CSV”']);
});
