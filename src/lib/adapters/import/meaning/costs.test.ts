import { describe, expect, test } from 'vitest';
import { draftOf, meaningsOf, noticesOf, tsv } from '../testing/draftOf';

const HEAD = '日期 | 客户 | 数量 | 金额';

describe('profit that no column has', () => {
	test('is the amount less quantity × unit cost, rounded once a row', async () => {
		const draft = await draftOf(
			tsv(
				`${HEAD} | 单位成本（元）`,
				'2026-01-05 | 甲 | 3 | 100 | 10.005',
				'2026-01-06 | 乙 | -2 | -50 | ¥10',
				'2026-01-07 | 丙 | 1 | 9 | ',
				'2026-01-08 | 丁 | 1 | 9 | 面议',
			),
		);
		expect(meaningsOf(draft).at(-1)).toBe('unit-cost');
		expect([...(draft.batch.numbers.profit ?? [])]).toEqual([6998, -3000, NaN, NaN]);
		expect(draft.refused).toMatchObject([{ row: 4, column: 4, text: '面议' }]);
		expect(draft.summary).toMatchObject({ roundedRows: 1, roundingMoved: 0 });
		expect(noticesOf(draft)).toContain('import_profit_from_unit_cost');
	});

	test('a cost of the whole row comes first, and a profit before both', async () => {
		const row = '2026-01-05 | 甲 | 3 | 100 | 10 | 20';
		const cost = await draftOf(tsv(`${HEAD} | 成本价 | 成本金额`, row));
		expect([...(cost.batch.numbers.profit ?? [])]).toEqual([8000]);
		const profit = await draftOf(tsv(`${HEAD} | Unit Cost | 毛利`, row));
		expect([...(profit.batch.numbers.profit ?? [])]).toEqual([2000]);
		expect(meaningsOf(profit).slice(4)).toEqual(['extra', 'profit']);
	});

	test('a unit cost without a quantity says nothing of the row', async () => {
		const draft = await draftOf(tsv('日期 | 客户 | 金额 | 进货价', '2026-01-05 | 甲 | 100 | 10'));
		expect(meaningsOf(draft).at(-1)).toBe('extra');
		expect(draft.batch.numbers.profit).toBeNull();
	});
});
