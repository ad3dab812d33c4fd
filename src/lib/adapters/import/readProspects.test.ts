import { describe, expect, test } from 'vitest';
import { importRegister } from '$lib/application/commands/importRegister';
import { createInputs } from '$lib/domain/inputs';
import { dayOf, monthOf } from '$lib/domain/primitives/day';
import { entriesOf } from '$lib/domain/register/entries';
import { planProspects } from '$lib/domain/register/planProspects';
import { readWell } from '../snapshot/testing/read';
import { writeSnapshot } from '../snapshot/writeSnapshot';
import { draftOf, tsv } from './testing/draftOf';

const SHEET = tsv(
	'序号 | 潜在客户 | 开发阶段 | 来源 | 预计年销售额（万元） | 成交概率 | 寻找日期 | 影响力 | 微信',
	'1 | 甲酒行 | 筛选 | 介绍 | 12.5 | 40% | 2026-03-05 | 是 | a',
	'2 | __proto__ | 谈判 | "广告" 🙂 | 1,20 | 0.25 | 2026/4/31 | 否 | b',
	'3 |  | 成交 |  |  |  |  |  | ',
);
const columnsOf = (draft: Awaited<ReturnType<typeof draftOf>>): unknown[] =>
	draft.columns.map(({ meaning }) => (meaning.kind === 'prospect' ? meaning.column : meaning.kind));

describe('[REG-8] a table of prospects', () => {
	test('is known by its titles, and read cell by cell', async () => {
		const draft = await draftOf(SHEET);
		expect([draft.subject, draft.complete, draft.batch.rows]).toEqual(['prospects', true, 0]);
		expect(columnsOf(draft)).toEqual([
			...['skip', 'name', 'stage', 'source', 'expectedRevenue', 'probability'],
			...['searchedOn', 'influence', 'skip'],
		]);
		expect(draft.prospects).toEqual([
			{
				...{ name: '甲酒行', stage: 'screen', source: '介绍', expectedRevenue: 12_500_000 },
				...{ probability: 0.4, searchedOn: dayOf(monthOf(2026, 3), 5), influence: 1 },
			},
			Object.fromEntries([
				...[['name', '__proto__'] as const, ['stage', 'develop'] as const],
				...[['source', '"广告" 🙂'] as const, ['expectedRevenue', '1,20'] as const],
				...[['probability', 0.25] as const, ['searchedOn', '2026/4/31'] as const],
				['influence', 0] as const,
			]),
			{ stage: 'won' },
		]);
		expect(draft.refused.map(({ row, column }) => [row, column])).toEqual([
			[2, 4],
			[2, 6],
			[3, 1],
		]);
		expect(draft.summary).toMatchObject({ rows: 3, uncountedRows: 1, refusedCells: 3 });
	});

	test.each([
		[
			'prospects',
			'Prospect | Stage | Expected revenue a year | Next step',
			'A | Screen | 100 | call',
		],
		['prospects', 'qianzaikehu | jieduan | yujixiaoshoue', 'A | search | 100'],
		['prospects', '名称 | 阶段 | 预计年销售额 | 成交概率', 'A | 寻找 | 100 | 0.5'],
		['customers', '客户 | 阶段 | 忠诚度', 'A | 认知 | 80'],
		['sales', '日期 | 客户 | 金额 | 下一步', '2026-01-05 | A | 100 | call'],
	])('%s: %s', async (subject, titles, row) => {
		expect((await draftOf(tsv(titles, row))).subject).toBe(subject);
	});

	test('under the titles of the grid, its own columns come back whole', async () => {
		const draft = await draftOf(
			tsv(
				'名称 | 阶段 | 来源 | 行业 | 区域 | 渠道 | 客户经理 | 预计年销售额 | 成交概率 | 影响力 | 类别 | 寻找日期 | 筛选日期 | 开发日期 | 结束日期 | 结果原因 | 拜访结果 | 下一步 | 下一步日期 | 备注',
				'甲 | 寻找 | x | x | x | x | x | 1 | 0.5 | 是 | x | 2026-01-01 | 2026-01-01 | 2026-01-01 | 2026-01-01 | x | x | x | 2026-01-01 | x',
			),
			{ subject: 'prospects' },
		);
		expect(columnsOf(draft)).not.toContain('skip');
		expect(Object.keys(draft.prospects?.[0] ?? {})).toHaveLength(20);
	});

	test('[REG-5] pasted, written to a snapshot and opened, it is the same', async () => {
		const { prospects } = await draftOf(SHEET);
		const inputs = createInputs();
		const { entries } = planProspects(inputs.registers, prospects ?? []);
		const done = importRegister.apply(inputs, { register: 'prospects', entries, replace: true });
		if (!done.ok) throw new Error(done.reason.key);
		const back = readWell(writeSnapshot(done.value, 0));
		expect(entriesOf(back.registers, 'prospects')).toEqual(entries);
		// And pasted once more, nothing changes.
		expect(planProspects(back.registers, prospects ?? [])).toMatchObject({ added: 0, changed: 0 });
	});
});
