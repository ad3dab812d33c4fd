import { expect, it } from 'vitest';
import { readingExamples } from './examples';

it('reads what the start page says is read', () => {
	expect(readingExamples('zh-CN').map(({ written, read }) => `${written} → ${read}`)).toEqual([
		'1,234.50元 → 1,234.50',
		'3.2万 → 32,000',
		'(1,234) → −1,234',
		'１２３４ → 1,234',
		'2026年1月 → 2026-01',
		'Jan-26 → 2026-01',
		'45962 → 2025-11-01',
	]);
});
