import type { ImportDraft, Meaning } from '$lib/application/importing';
import { describe, expect, it } from 'vitest';
import { commitWords } from './commitWords';
import { leadOf } from './leadOf';

const meanings: readonly Meaning[] = [
	{ kind: 'sales', column: 'date' },
	{ kind: 'sales', column: 'customer' },
	{ kind: 'sales', column: 'amount' },
];
const draft = (summary: Partial<ImportDraft['summary']>, known = meanings): ImportDraft =>
	({
		shape: 'long',
		columns: known.map((meaning, index) => ({
			index,
			title: '',
			meaning,
			factor: 1,
			refusedCells: 0,
		})),
		summary: {
			rows: 5000,
			customers: 120,
			months: 24,
			amount: 1_234_000_000,
			refusedCells: 0,
			total: null,
			...summary,
		},
	}) as unknown as ImportDraft;

describe('leadOf', () => {
	it('says what was understood', () => {
		expect(leadOf(draft({}), 'zh-CN')).toBe(
			'读懂 **5,000** 行，**120** 家 × **24** 个月，合计 **1,234 万元**。',
		);
	});
	it('says how the total row compares and how many cells were not understood', () => {
		const off = draft({ refusedCells: 3, total: { stated: 100, summed: 300 } });
		expect(leadOf(off, 'zh-CN')).toContain('**!与合计行差 2 元**；**!3 格**');
		expect(leadOf(draft({ total: { stated: 1, summed: 1 } }), 'zh-CN')).toContain('与合计行相符');
	});
	it('asks for what is missing before anything else', () => {
		expect(leadOf(draft({}, meanings.slice(0, 1)), 'zh-CN')).toContain('**!客户、金额**');
	});
});

describe('commitWords', () => {
	it.each([
		[0, 'replace', 0, '导入 5,000 行'],
		[3, 'append', 10, '导入 5,000 行，跳过 3 格'],
		[0, 'replace', 4000, '清掉现有 4,000 行，导入 5,000 行'],
		[3, 'replace', 4000, '清掉现有 4,000 行，导入 5,000 行，跳过 3 格'],
	] as const)('%i refused, %s to %i rows: %s', (refusedCells, mode, old, words) => {
		expect(commitWords(draft({ refusedCells }), mode, old, 'zh-CN')).toBe(words);
	});
});
