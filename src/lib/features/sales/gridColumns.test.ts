import { describe, expect, it } from 'vitest';
import { gridColumns } from './gridColumns';
import { PLAIN_LOOK } from '$lib/ui/table/tableLook';

describe('gridColumns', () => {
	it('aligns figures at the end and names their unit', () => {
		const [date, amount] = gridColumns(['date', 'amount'], [], PLAIN_LOOK);
		expect([date?.align, date?.unit]).toEqual(['start', '']);
		expect([amount?.align, amount?.unit]).toEqual(['end', '元']);
	});
	it('shows which way a column is sorted', () => {
		const down = { column: 'amount', descending: true } as const;
		const up = { column: 'date', descending: false } as const;
		const unit = (keys: readonly (typeof down | typeof up)[]): string | undefined =>
			gridColumns(['amount', 'date'], [], { ...PLAIN_LOOK, keys })[0]?.unit;
		expect(unit([down])).toBe('元 ↓');
		expect(unit([up, down])).toBe('元 ↓2');
		expect(unit([up])).toBe('元');
	});
	it('makes room for a long title, but not for any title', () => {
		const width = (title: string): number =>
			gridColumns(['extra:0'], [title], PLAIN_LOOK)[0]?.width ?? 0;
		expect(width('备注')).toBe(120);
		expect(width('经销商所在地市县')).toBe(37 + 8 * 13);
		expect(width('x'.repeat(500))).toBe(240);
	});
	it('names a column that was pasted without a title', () => {
		expect(gridColumns(['extra:0'], [''], PLAIN_LOOK)[0]?.title).toBe('没有标题');
	});
});
