import { describe, expect, it } from 'vitest';
import { replacing, testOf, type FindQuery } from './query';

const query = (text: string, more: Partial<FindQuery> = {}): FindQuery => ({
	text,
	matchCase: false,
	whole: false,
	...more,
});

describe('testOf [GRID-8]', () => {
	it.each([
		['酒', '苏州酒业', true],
		['abc', 'xABCx', true],
		['a.c', 'abc', false],
		['(1)', '店(1)', true],
		['', 'x', false],
		['__proto__', '__proto__', true],
		['😀', 'a😀b', true],
		['\\', 'a\\b', true],
	])('%s in %s: %s', (text, cell, holds) => {
		expect(testOf(query(text))(cell)).toBe(holds);
	});
	it('asks for the case and for the whole cell only where told to', () => {
		expect(testOf(query('abc', { matchCase: true }))('ABC')).toBe(false);
		expect(testOf(query('abc', { whole: true }))('ABC')).toBe(true);
		expect(testOf(query('abc', { whole: true }))('abcd')).toBe(false);
		expect(testOf(query('abc', { whole: true, matchCase: true }))('abc')).toBe(true);
		expect(testOf(query('a', { whole: true }))('a\n')).toBe(false);
	});
});

describe('replacing [GRID-10]', () => {
	const replacedIn = (asked: FindQuery, by: string, text: string) => replacing(asked, by)(text);
	it('changes every place, and takes what replaces as it stands', () => {
		expect(replacedIn(query('a'), '$&', 'Aba')).toBe('$&b$&');
		expect(replacedIn(query('酒业'), '', '苏州酒业')).toBe('苏州');
		expect(replacedIn(query('a', { matchCase: true }), 'x', 'Aba')).toBe('Abx');
		expect(replacedIn(query('ab', { whole: true }), 'x', 'AB')).toBe('x');
	});
	it('is null where there is nothing to change', () => {
		expect(replacedIn(query('x'), 'y', 'abc')).toBeNull();
	});
	it('of text after text, none is found where the one before has left off', () => {
		const replaced = replacing(query('😀'), '酒');
		expect(['a😀b😀', '😀', 'x', '😀😀'].map(replaced)).toEqual(['a酒b酒', '酒', null, '酒酒']);
	});
});
