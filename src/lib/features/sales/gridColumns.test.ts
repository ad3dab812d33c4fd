import { describe, expect, it } from 'vitest';
import { gridColumns } from './gridColumns';

describe('gridColumns', () => {
	it('aligns figures at the end and names their unit', () => {
		const [date, amount] = gridColumns(['date', 'amount'], [], null);
		expect([date?.align, date?.unit]).toEqual(['start', '']);
		expect([amount?.align, amount?.unit]).toEqual(['end', '元']);
	});
	it('shows which way a column is sorted', () => {
		const order = { column: 'amount', direction: 'descending' } as const;
		expect(gridColumns(['amount'], [], order)[0]?.unit).toBe('元 ↓');
	});
	it('makes room for a long title, but not for any title', () => {
		const width = (title: string): number => gridColumns(['extra:0'], [title], null)[0]?.width ?? 0;
		expect(width('备注')).toBe(120);
		expect(width('经销商所在地市县')).toBe(37 + 8 * 13);
		expect(width('x'.repeat(500))).toBe(240);
	});
	it('names a column that was pasted without a title', () => {
		expect(gridColumns(['extra:0'], [''], null)[0]?.title).toBe('没有标题');
	});
});
