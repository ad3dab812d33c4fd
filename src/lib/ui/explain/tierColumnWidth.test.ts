import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '$lib/domain/policy/defaults';
import { tierColumnWidth } from './tierColumnWidth';

const named = (name: string) => ({
	segments: DEFAULT_POLICY.segments.map((segment) => ({
		...segment,
		ladder: {
			...segment.ladder,
			tiers: segment.ladder.tiers.map((tier, place) => (place === 1 ? { ...tier, name } : tier)),
		},
	})),
});

test('a column of tiers is as wide as the longest name, and the shape before it', () => {
	// As it is drawn: 73 px of shape, gap and word, 8 on either side, a line.
	expect(tierColumnWidth(DEFAULT_POLICY, 'en')).toBeGreaterThanOrEqual(90);
	expect(tierColumnWidth(DEFAULT_POLICY, 'zh-CN')).toBeLessThan(
		tierColumnWidth(DEFAULT_POLICY, 'en'),
	);
	expect(tierColumnWidth(named('战略合作伙伴'), 'zh-CN')).toBeGreaterThanOrEqual(20 + 6 * 13 + 12);
	expect(tierColumnWidth({ segments: [] }, 'en')).toBeGreaterThan(0);
});
