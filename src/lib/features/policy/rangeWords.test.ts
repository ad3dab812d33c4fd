import { expect, it } from 'vitest';
import type { NumberSpec } from './field';
import { rangeWords } from './rangeWords';

const spec = (range: NumberSpec['range']): NumberSpec =>
	({ kind: 'number', unit: '', range }) as unknown as NumberSpec;

it('says both ends of a range', () => {
	expect(rangeWords(spec({ kind: 'percent', least: 0, most: 1 }), 'zh-CN')).toBe('0% 至 100%');
});

it('says that an end itself is not allowed, and the nearer of two ends', () => {
	const cut = spec({ kind: 'percent', above: 0.5, most: 1, below: 0.8 });
	expect(rangeWords(cut, 'zh-CN')).toBe('大于 50%，至 80%');
});

it('leaves out an end that nobody reaches', () => {
	const money = { kind: 'yuan', least: 0, most: Number.MAX_SAFE_INTEGER } as const;
	expect(rangeWords(spec(money), 'zh-CN')).toBe('0 起');
	expect(rangeWords(spec({ kind: 'number', above: 3, below: Infinity }), 'zh-CN')).toBe('大于 3');
});
