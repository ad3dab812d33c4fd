import { describe, expect, it } from 'vitest';
import { soundsLike } from '../../domain/primitives/soundsLike';
import { readName } from './readName';

describe('how a name is said', () => {
	it.each([
		['贵州茅台', 'gui zhou mao tai'],
		['重庆酒业', 'chong qing jiu ye'],
		['厦门烟酒', 'xia men yan jiu'],
		['长沙银行', 'chang sha yin hang'],
		['9号店', '9 hao dian'],
		['Ａ区', 'a qu'],
		['绿地', 'lv di'],
		['', ''],
		['🍶', '🍶'],
	])('[FIND-2] %s', (name, reading) => {
		expect(readName(name)).toBe(reading);
	});
	it.each([
		['单老板商行', 'shanlb'],
		['单老板商行', 'danlb'],
		['曾记', 'zj'],
		['曾记', 'cj'],
		['仇氏', 'qs'],
	])('[FIND-2] the surname of %s is said as %s', (name, typed) => {
		expect(soundsLike(readName(name), typed)).toBe(true);
	});
	it('takes what stands between the signs for nothing', () => {
		expect(readName('贵州|茅 台')).toBe('gui zhou mao tai');
		expect(soundsLike(readName('__proto__ 酒'), 'jiu')).toBe(true);
	});
});
