import { expect, test } from 'vitest';
import { m } from '$lib/i18n';
import { getLocale, inLocale } from './locale.svelte';

test('a sentence is said in another language, and the language on screen is what it was', () => {
	const here = m.ui_close();
	expect(inLocale('en', () => [getLocale(), m.ui_close()])).toEqual(['en', 'Close']);
	expect([getLocale(), m.ui_close()]).toEqual(['zh-CN', here]);
});

test('one inside another goes back to its own, and so does one that fails', () => {
	const said = inLocale('en', () => [inLocale('zh-CN', getLocale), getLocale()]);
	expect(said).toEqual(['zh-CN', 'en']);
	const fail = (): never => {
		throw new Error('nothing to say');
	};
	expect(() => inLocale('en', fail)).toThrow('nothing to say');
	expect(getLocale()).toBe('zh-CN');
});
