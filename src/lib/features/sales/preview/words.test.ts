import type { ImportDraft, Meaning } from '$lib/application/importing';
import { planned } from '$lib/application/commands/testing/planned';
import { planCustomers } from '$lib/domain/customer/planCustomers';
import { createInputs, type Inputs } from '$lib/domain/inputs';
import { replaceWithBatch } from '$lib/domain/ledger/appendBatch';
import type { MergeChoices } from '$lib/domain/ledger/merge/mergeChoices';
import type { MergePlan } from '$lib/domain/ledger/merge/planMerge';
import { scopeOf } from '$lib/domain/ledger/merge/scope';
import { batchOf, type Sale } from '$lib/domain/ledger/testing/batchOf';
import { describe, expect, it } from 'vitest';
import { changeRows, factRows } from './changeRows';
import { commitWords, customerWords } from './commitWords';
import { countRows } from './countRows';
import { leadOf } from './leadOf';

const meanings: readonly Meaning[] = [
	{ kind: 'sales', column: 'date' },
	{ kind: 'sales', column: 'customer' },
	{ kind: 'sales', column: 'amount' },
];
const draft = (summary: Partial<ImportDraft['summary']>, known = meanings): ImportDraft =>
	({
		shape: 'long',
		subject: 'sales',
		columns: known.map((meaning, index) => ({
			index,
			title: '',
			meaning,
			factor: 1,
			fillDown: 'none',
			refusedCells: 0,
		})),
		summary: {
			rows: 5000,
			customers: 120,
			months: 24,
			from: null,
			to: null,
			amount: 1_234_000_000,
			refusedCells: 0,
			total: null,
			...summary,
		},
	}) as unknown as ImportDraft;

const SALES: readonly Sale[] = [
	{ date: '2026-01', customer: '甲', amount: 100 },
	{ date: '2026-02', customer: '甲', amount: 200 },
];
const sheet = (): Inputs => {
	const inputs = createInputs();
	return { ...inputs, ledger: replaceWithBatch(inputs.names, batchOf(SALES)) };
};
const NEWER = batchOf([
	{ date: '2026-02', customer: '甲', amount: 250 },
	{ date: '2026-03', customer: '甲', amount: 5 },
	{ date: '2026-03', customer: '乙', amount: 5 },
]);
const plan = (choices: Partial<MergeChoices>, inputs = sheet()): MergePlan =>
	planned(inputs, NEWER, choices).plan;

describe('leadOf', () => {
	it('says what was understood', () => {
		expect(leadOf(draft({}), null, null, 'zh-CN')).toBe(
			'读懂 **5,000** 行，**120** 家 × **24** 个月，合计 **1,234 万元**。',
		);
	});
	it('says that no date is certain yet instead of counting no months', () => {
		expect(leadOf(draft({ months: 0 }), null, null, 'zh-CN')).toBe(
			'读懂 **120** 家，合计 **1,234 万元**，**!日期还定不下来**。',
		);
	});
	it('says how the total row compares and how many cells were not understood', () => {
		const off = draft({ refusedCells: 3, total: { stated: 100, summed: 300 } });
		expect(leadOf(off, null, null, 'zh-CN')).toContain('**!与合计行差 2 元**；**!3 格**');
		const same = draft({ total: { stated: 1, summed: 1 } });
		expect(leadOf(same, null, null, 'zh-CN')).toContain('与合计行相符');
	});
	it('says what is new beside the sheet, and when nothing is', () => {
		const merged = plan({ mode: 'upsert' });
		expect(leadOf(draft({}), merged, null, 'zh-CN')).toContain('**新 2 条、改 1 条**');
		const again = planned(sheet(), batchOf(SALES), { mode: 'upsert' }).plan;
		expect(leadOf(draft({}), again, null, 'zh-CN')).toContain('和现有的完全一样');
		expect(leadOf(draft({}), plan({ mode: 'replace' }), null, 'zh-CN')).not.toContain('新');
	});
	it('asks for what is missing before anything else', () => {
		const lead = leadOf(draft({}, meanings.slice(0, 1)), null, null, 'zh-CN');
		expect(lead).toContain('**!客户、金额**');
	});
});

describe('commitWords', () => {
	it.each([
		[0, 'append', '导入 3 行'],
		[3, 'append', '导入 3 行，跳过 3 格'],
		[0, 'replace', '清掉现有 2 行，导入 3 行'],
		[3, 'replace', '清掉现有 2 行，导入 3 行，跳过 3 格'],
		[0, 'upsert', '导入 3 行：新增 2、改动 1'],
		[4, 'update', '更新 1 行，跳过 2 行、4 格'],
	] as const)('%i refused, %s: %s', (refusedCells, mode, words) => {
		expect(commitWords(draft({ refusedCells }), plan({ mode }), 'zh-CN')).toBe(words);
	});
	it('names the part that is replaced, what is deleted, and when nothing is written', () => {
		const scope = scopeOf(NEWER);
		expect(commitWords(draft({}), plan({ mode: 'scope', scope }), 'zh-CN')).toBe(
			'替换 2026-02 至 2026-03：清掉 1 行，导入 3 行',
		);
		const january = scopeOf(batchOf(SALES));
		const deleting = plan({ mode: 'upsert', scope: january, missing: 'delete' });
		expect(commitWords(draft({}), deleting, 'zh-CN')).toContain('，删去 1 行');
		const again = planned(sheet(), batchOf(SALES), { mode: 'upsert' }).plan;
		expect(commitWords(draft({}), again, 'zh-CN')).toBe('没有要写的');
	});
});

describe('what is listed', () => {
	it('counts new, changed and what they move; lines of 0 are left out', () => {
		const rows = countRows(draft({}), plan({ mode: 'upsert' }), 'zh-CN');
		expect(rows.map(({ id, count, amount }) => [id, count, amount])).toEqual([
			['new', '2 条', 10],
			['changed', '1 条', 50],
		]);
	});
	it('shows old and new of every changed cell', () => {
		const inputs = sheet();
		const [row] = changeRows(plan({ mode: 'upsert' }, inputs), inputs.names, 'zh-CN');
		expect([row?.who, row?.place, row?.what, row?.before, row?.after]).toEqual([
			'甲',
			'表中第 2 行',
			'金额',
			'2',
			'2.50',
		]);
	});
	it('does the same for facts about customers', () => {
		const inputs = sheet();
		const customers = { columns: new Map([['walletShare' as const, [0.2]]]) };
		const batch = {
			rows: 2,
			names: ['甲', '新'],
			codes: null,
			attributes: new Map([['walletShare' as const, [0.35, 0.1]]]),
			own: [],
		};
		const facts = planCustomers({ ...inputs, customers }, batch, 'upsert');
		expect(factRows(facts, 'zh-CN').map(({ who, before, after }) => [who, before, after])).toEqual([
			['甲', '20%', '35%'],
		]);
		expect(customerWords(facts, 'zh-CN')).toBe('导入客户资料：新 1 家、改 1 家');
	});
});
