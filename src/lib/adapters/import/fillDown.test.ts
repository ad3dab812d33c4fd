import { describe, expect, test } from 'vitest';
import { draftOf, noticesOf, salesOf, tsv } from './testing/draftOf';

const OUTLINE = tsv(
	'区域 | 客户 | 月份 | 金额',
	'江苏 | 甲 | 2026-01 | 1',
	' |  | 2026-02 | 2',
	' | 乙 | 2026-01 | 3',
	' |  | 2026-02 | ',
	'浙江 | 丙 | 2026-01 | 5',
	' |  | 2026-02 | 6',
);

describe('[A14] blanks below merged cells', () => {
	test('an outline is filled by itself, counted and told; figures never are', async () => {
		const draft = await draftOf(OUTLINE);
		expect(salesOf(draft).map(([customer]) => customer)).toEqual([
			'甲',
			'甲',
			'乙',
			'乙',
			'丙',
			'丙',
		]);
		expect(draft.columns.map(({ fillDown }) => fillDown)).toEqual([
			'possible',
			'done',
			'none',
			'none',
		]);
		expect(draft.normalised).toContainEqual({ kind: 'filled-down', cells: 3 });
		expect(noticesOf(draft)).toContain('import_filled_down');
		expect(draft.batch.amount[3]).toBeNaN();
	});

	test('the planner fills a column, or leaves it', async () => {
		const filled = await draftOf(OUTLINE, { fillDown: new Set([0, 1]) });
		expect(Array.from(filled.batch.texts.region ?? [])).toEqual([0, 0, 0, 0, 1, 1]);
		const left = await draftOf(OUTLINE, { fillDown: new Set() });
		expect(left.summary.uncountedRows).toBe(3);
	});

	test('single blanks among customers are missing customers, not merged cells', async () => {
		const draft = await draftOf(
			tsv(
				'客户 | 日期 | 金额',
				'甲 | 2026-01 | 1',
				' | 2026-01 | 2',
				'甲 | 2026-01 | 3',
				'乙 | 2026-01 | 4',
			),
		);
		expect(draft.columns[0]?.fillDown).toBe('possible');
		expect(draft.refused).toMatchObject([{ row: 2, column: 0 }]);
	});
});

describe('[A22] cells corrected in the preview', () => {
	test('a fix is read like any other cell, past the end of its row too', async () => {
		const text = '日期\t客户\t金额\t备注\n2026-01\t甲\t停业\n2026-01\t乙\t2\t原\n';
		expect((await draftOf(text)).summary.refusedCells).toBe(1);
		const fixed = await draftOf(text, {
			fixes: [
				{ row: 1, column: 2, text: '12.5' },
				{ row: 1, column: 3, text: '"改"' },
				{ row: 9, column: 0, text: 'nowhere' },
			],
		});
		expect(salesOf(fixed)[0]).toEqual(['甲', '2026-01', 1250]);
		expect(fixed.batch.names.extra).toEqual(['"改"', '原']);
		expect(fixed.summary.refusedCells).toBe(0);
	});
});
