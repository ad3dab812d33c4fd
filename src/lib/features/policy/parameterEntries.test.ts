import { describe, expect, test, vi } from 'vitest';
import { TEMPLATE_IDS, type Policy } from '$lib/domain/policy/policy';
import { resolvePolicy } from '$lib/domain/policy/resolvePolicy';
import { recalculate } from '$lib/domain/recalculate';
import { BASELINE } from '$lib/domain/scenario/scenario';
import { inputsOf, policyOf } from '$lib/domain/testing/planOf';
import { matchEntries } from '$lib/ui/palette/matchEntries';
import { parameterEntries } from './parameterEntries';

const SALES = [{ customer: '__proto__ "🙂"', date: '2025-12', amount: 1 }];

const ofTemplate = (template: (typeof TEMPLATE_IDS)[number]): Policy => {
	const policy = resolvePolicy({ template, baseline: {}, list: [] }, BASELINE);
	if (!policy.ok) throw new Error('a template is in order');
	return policy.value;
};

function asked(policy = policyOf(), route = '/staffing', sales = SALES) {
	const go = vi.fn<(path: string | null, key: string) => void>();
	const plan = recalculate(inputsOf(sales), policy, null, { today: null });
	const entries = parameterEntries({
		...{ plan, baseline: policy, route, part: null, go },
		...{ locale: 'zh-CN', other: 'en' },
		sheetAt: (at) => at ?? '',
	});
	const find = (text: string) => matchEntries(entries, text, () => '');
	/** Where the first one leads that is found by a text. */
	const way = (text: string): readonly [string | null, string] | undefined => {
		find(text)[0]?.run();
		return go.mock.lastCall;
	};
	return { entries, find, way };
}

describe('[FIND-4] the values of the policy by name', () => {
	test('lead to the sheet beside which they are at home, or stay where they are', () => {
		const { way } = asked();
		expect(way('钻石 切线')).toEqual(['/tiers/', 'segments\n0\nladder\ntiers\n0\nupTo']);
		expect(way('每天工时')).toEqual([null, 'capacity\nhoursPerDay']);
		expect(way('促销 池')).toEqual(['/promotion/', expect.stringContaining('promotion\n')]);
		expect(way('几个月没有进货')).toEqual(['/churn/', expect.stringContaining('\n')]);
		expect(way('统计窗口 长度')?.[0]).toBe('/');
	});

	test('are found by their English titles too, and by words of both', () => {
		const { find } = asked();
		const cuts = find('cut').map(({ title }) => title);
		expect(cuts).toContain('切线（累计收入占比） · 钻石');
		expect(find('diamond 切线')).not.toHaveLength(0);
		expect(find('no such value')).toEqual([]);
	});

	test.each(TEMPLATE_IDS)('stand once each, with a title in both languages: %s', (template) => {
		const { entries } = asked(ofTemplate(template));
		expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
		expect(entries.length).toBeGreaterThan(80);
		for (const { title, also } of entries) {
			expect(title).toMatch(/^\S.* · \S/u);
			expect(also).toMatch(/^\S.* · \S/u);
		}
	});

	test('say whose ladder they cut where there are several', () => {
		const ladder = policyOf().segments[0]!.ladder;
		const segments = ['批发', '零售'].map((name) => ({ id: name, name, ladder }));
		const { way, find } = asked(policyOf({ segments }));
		expect(way('零售 钻石 切线')).toEqual(['/tiers/', 'segments\n1\nladder\ntiers\n0\nupTo']);
		expect(find('批发 钻石 切线')).toHaveLength(1);
	});

	test('stand beside the start card of an empty workbook', () => {
		expect(asked(policyOf(), '/', []).way('钻石 切线')?.[0]).toBeNull();
	});
});
