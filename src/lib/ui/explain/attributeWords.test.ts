import { canonicalWord } from '$lib/domain/customer/canonicalWord';
import { expect, it, test } from 'vitest';
import { attributeChoices, attributeWord, TEXT_WORDS } from './attributeWords';

test('a word of the practice texts in the language on screen, a word of the planner’s own as it is', () => {
	expect(attributeWord('stage', 'relate', 'zh-CN')).toBe('关系');
	expect(attributeWord('stage', '族群', 'en')).toBe('Community');
	expect(attributeWord('behaviour', 'Value added', 'zh-CN')).toBe('附加价值型');
	for (const own of ['', '__proto__', '老朋友 🍶'])
		expect(attributeWord('stage', own, 'en')).toBe(own);
});

it.each(['behaviour', 'stage'] as const)('a %s that is offered is read as itself', (attribute) => {
	for (const locale of ['zh-CN', 'en'] as const) {
		const known = [...TEXT_WORDS[attribute].keys()];
		const offered = attributeChoices(attribute, locale);
		expect(offered.map((word) => canonicalWord(attribute, word))).toEqual(known);
	}
});
