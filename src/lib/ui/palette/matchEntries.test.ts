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

test('[FIND-3] words in any order, of its title in either language', () => {
	const cut = { ...entry('切线（累计占比） · 钻石'), also: 'Cut lines · Diamond' };
	const rate = { ...entry('促销池 · 比例'), also: 'Pool · Rate' };
	const ids = (text: string) => matchEntries([cut, rate], text, () => '').map(({ id }) => id);
	expect(ids('钻石 切线')).toEqual([cut.id]);
	expect(ids('促销 池')).toEqual([rate.id]);
	expect(ids('cut')).toEqual([cut.id]);
	expect(ids('DIAMOND 切线')).toEqual([cut.id]);
	expect(ids('钻石 池')).toEqual([]);
	expect(ids('__proto__ (')).toEqual([]);
});

test('a text of nothing leaves all in their order; signs stand for themselves', () => {
	expect(titles('  ')).toEqual(ENTRIES.map(({ title }) => title));
	expect(titles('.*')).toEqual([]);
	expect(titles('“csv')).toEqual(['Export as “CSV”']);
});
