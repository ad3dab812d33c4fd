import { describe, expect, it } from 'vitest';
import { findChoices } from './findChoices';

const SAID: ReadonlyMap<string, string> = new Map([
	['批发', 'pi fa'],
	['餐饮', 'can yin'],
	['贵州茅台', 'gui zhou mao tai'],
]);
const CHOICES = ['批发', '餐饮', '贵州茅台', 'KA 卖场', '__proto__', '批发"二部"🍶'];
const find = (typed: string | null) => findChoices(CHOICES, typed, (text) => SAID.get(text) ?? '');

describe('[GRID-24] what a cell takes of what is known', () => {
	it('is all of it before anything is typed', () => {
		expect(find(null)).toEqual({ texts: CHOICES, count: 6, at: -1 });
		expect(find('  ').count).toBe(6);
	});
	it('is found by its text, what begins with it first, and Enter keeps what was typed', () => {
		expect(find('批')).toEqual({ texts: ['批发', '批发"二部"🍶'], count: 2, at: -1 });
		expect(find('卖')).toEqual({ texts: ['KA 卖场'], count: 1, at: -1 });
		expect(find('ｋａ')).toEqual({ texts: ['KA 卖场'], count: 1, at: -1 });
		expect(find('__PROTO')).toEqual({ texts: ['__proto__'], count: 1, at: -1 });
	});
	it('is found by its sound, and then Enter takes it', () => {
		expect(find('gzmt')).toEqual({ texts: ['贵州茅台'], count: 1, at: 0 });
		expect(find('canyin')).toEqual({ texts: ['餐饮'], count: 1, at: 0 });
		expect(find('p').at).toBe(-1);
	});
	it('is nothing where it stands there already, or nothing is like it', () => {
		expect(find('餐饮').texts).toEqual([]);
		expect(find('.*').texts).toEqual([]);
	});
	it('is drawn up to a hundred, and counted to the end', () => {
		const many = Array.from({ length: 5000 }, (_, at) => `客户${String(at)}`);
		const found = findChoices(many, '客户', () => '');
		expect([found.texts.length, found.count]).toEqual([100, 5000]);
	});
});
