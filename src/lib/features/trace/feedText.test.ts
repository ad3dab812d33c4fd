import { FEEDS, type Feed, type FeedId } from '$lib/domain/trace/feed';
import { expect, it } from 'vitest';
import { feedLine } from './feedText';

const checks = { name: (guard: string) => `[${guard}]`, figure: () => '3 ×' };
const TIER = { tier: { id: 'gold', name: '金牌 "🙂"' } };
const line = (feed: Partial<Feed> & { figure: FeedId }, locale: 'zh-CN' | 'en' = 'en') =>
	feedLine({ own: null, whole: null, share: null, ...feed }, checks, locale);

it('[TRACE-3] writes the part, the whole and the share, or what there is of them', () => {
	const revenue = { figure: 'tierRevenue', own: -5_000, whole: 100_000, share: -0.05 } as const;
	expect(line({ ...revenue, of: TIER })).toEqual({
		...{ figure: 'Revenue of 金牌 "🙂"', value: '−¥50 of ¥1K', share: '−5.0%', bar: 0 },
	});
	const one = { figure: 'tierCustomers', own: 1, whole: 93, share: 1 / 93, of: TIER } as const;
	expect([line(one).value, line(one, 'zh-CN').value]).toEqual(['1 of 93 customers', '1 / 93 家']);
	expect(line({ figure: 'xyz', own: 1 })).toMatchObject({ value: 'Y', share: '', bar: null });
	expect(line({ figure: 'nextYear', whole: 2.26, of: TIER }).value).toBe('2.3 customers');
	expect(line({ figure: 'check', of: 'key-one-off', unit: 'ratio', own: 0.5 })).toMatchObject({
		...{ figure: '[key-one-off]', value: '3 ×' },
	});
});

it('[TRACE-3] has a word in both languages for every figure', () => {
	for (const figure of Object.keys(FEEDS) as FeedId[]) {
		if (figure === 'check' || figure === 'xyz') continue;
		const [zh, en] = (['zh-CN', 'en'] as const).map((locale) =>
			line({ figure, of: TIER, own: 1 }, locale),
		);
		expect(zh!.figure, figure).not.toBe('');
		expect(zh!.figure, figure).not.toBe(en!.figure);
	}
});
