import { expect, test } from 'vitest';
import { chooseLocale } from './chooseLocale';

test('the stored choice wins over the browser', () => {
	expect(chooseLocale('en', ['zh-CN'])).toBe('en');
});

test.each([
	[['zh-TW', 'en-US'], 'zh-CN'],
	[['en-GB'], 'en'],
	[['fr-FR', 'EN'], 'en'],
	[['ZH-hans-cn'], 'zh-CN'],
	[['fr', 'de'], 'zh-CN'],
	[['zhx', 'english'], 'zh-CN'],
	[[''], 'zh-CN'],
	[[], 'zh-CN'],
])('a browser that asks for %j is answered in %s', (languages, locale) => {
	expect(chooseLocale(null, languages)).toBe(locale);
});
