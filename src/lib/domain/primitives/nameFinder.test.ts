import { describe, expect, it } from 'vitest';
import { nameFinder } from './nameFinder';

const readings = new Map([
	['贵州茅台', 'gui zhou mao tai'],
	['绿地超市', 'lv di chao shi'],
]);
const finds = (text: string, name: string): boolean =>
	nameFinder(text, (each) => readings.get(each) ?? '')?.(name) ?? true;

describe('a name found by a text', () => {
	it.each([
		['茅台', '贵州茅台'],
		[' 茅台 ', '贵州茅台'],
		['ａｃｍｅ', 'Acme "East"'],
		['"EAST"', 'Acme "East"'],
		['__proto__', '__proto__'],
		['🍶', '酒🍶行'],
		['', 'anything'],
		[' ', ''],
	])('[FIND-1] %j finds %j as it is written', (text, name) => {
		expect(finds(text, name)).toBe(true);
	});
	it.each(['gzmt', 'GZMT', 'gui zhou', "gui'zhou", 'maotai'])(
		'[FIND-1] %s finds 贵州茅台 as it is said',
		(text) => {
			expect(finds(text, '贵州茅台')).toBe(true);
			expect(finds(text, '绿地超市')).toBe(false);
		},
	);
	it('[FIND-1] ü is typed as v', () => {
		expect(finds('lvdi', '绿地超市')).toBe(true);
	});
	it('finds nothing by signs alone', () => {
		expect(finds("'", '贵州茅台')).toBe(false);
		expect(finds('.*', '贵州茅台')).toBe(false);
	});
	it('finds what is written where nobody knows how it is said', () => {
		const found = nameFinder('tai')!;
		expect([found('Taipei'), found('贵州茅台'), found('')]).toEqual([true, false, false]);
	});
	it('is typed with other signs than letters only where they are written', () => {
		expect(finds('gz-mt', '贵州茅台')).toBe(false);
		expect(finds('g 贵', '贵州茅台')).toBe(false);
		const dan = nameFinder('ban|shan', () => 'dan lao ban|shan lao ban')!;
		expect(dan('单老板')).toBe(false);
	});
	it('a text of nothing asks for no search', () => {
		expect(nameFinder(' ')).toBeNull();
	});
});
