import { readTitle } from '$lib/adapters/import/header/readTitle';
import { ATTRIBUTE_IDS } from '$lib/domain/customer/attributes';
import { attributeTitles } from '$lib/ui/explain/attributeTitles';
import { overwriteGetLocale } from '$lib/i18n/paraglide/runtime';
import { afterEach, expect, test } from 'vitest';

afterEach(() => {
	overwriteGetLocale(() => 'zh-CN');
});

test.each(['zh-CN', 'en'] as const)(
	'a customer sheet that was copied from the page is known again: %s',
	(locale) => {
		overwriteGetLocale(() => locale);
		const titles = attributeTitles();
		const read = ATTRIBUTE_IDS.map((id) => [titles[id], readTitle(titles[id]).attribute?.id]);
		expect(read.filter(([, id], at) => id !== ATTRIBUTE_IDS[at])).toEqual([]);
	},
);
