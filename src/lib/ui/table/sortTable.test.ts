import { finish } from '$lib/domain/primitives/steps';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextKeys, sortTable } from './sortTable';
import { wordColumn, type NumberColumn } from './tableColumn';

const numbers = (...values: number[]): NumberColumn => ({
	kind: 'number',
	values: Float64Array.from(values),
});
const SHOPS = wordColumn(['10号店', '9号店', '', '常州', '北京', '9号店', '安庆']);

describe('a table put in order', () => {
	it('[GRID-20] stands as people look it up: 9 before 10, Chinese by pinyin, nothing last', () => {
		expect([...finish(sortTable(7, [[SHOPS, false]]))]).toEqual([1, 5, 0, 6, 4, 3, 2]);
		expect([...finish(sortTable(7, [[SHOPS, true]]))]).toEqual([3, 4, 6, 0, 1, 5, 2]);
	});
	it('[GRID-20] goes by several columns, the first counting most', () => {
		const amount = numbers(5, 1, 9, NaN, -2, 7, 0);
		const region = wordColumn(['东', '西', '东', '西', '东', '西', '']);
		const by = (first: boolean, second: boolean): number[] => [
			...finish(
				sortTable(7, [
					[region, first],
					[amount, second],
				]),
			),
		];
		expect(by(false, true)).toEqual([2, 0, 4, 5, 1, 3, 6]);
		expect(by(true, false)).toEqual([1, 5, 3, 4, 0, 2, 6]);
	});
	it('[GRID-20] is what a stable comparison of rows gives, with ties, zeros and nothing', () => {
		const value = fc.constantFrom(0, -0, 1, 1, -1, 2.5, NaN);
		const row = fc.tuple(value, value);
		const before = (a: number, b: number, descending: boolean): number => {
			if (Number.isNaN(a) || Number.isNaN(b))
				return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
			return descending ? b - a : a - b;
		};
		fc.assert(
			fc.property(
				fc.array(row, { maxLength: 300 }),
				fc.boolean(),
				fc.boolean(),
				(rows, first, second) => {
					const expected = rows
						.map((_, at) => at)
						.sort(
							(a, b) =>
								before(rows[a]![0], rows[b]![0], first) || before(rows[a]![1], rows[b]![1], second),
						);
					const columns = [0, 1].map((at) => numbers(...rows.map((each) => each[at]!)));
					const sorted = finish(
						sortTable(rows.length, [
							[columns[0]!, first],
							[columns[1]!, second],
						]),
					);
					expect([...sorted]).toEqual(expected);
				},
			),
			{ numRuns: 50 },
		);
	});
	it('[GRID-20] goes by an order of the words of their own, where they have one', () => {
		const tiers = {
			...wordColumn(['银牌', '', '钻石', '金牌', '钻石']),
			ranks: Int32Array.of(0, 2, 1),
		};
		expect([...finish(sortTable(5, [[tiers, true]]))]).toEqual([2, 4, 3, 0, 1]);
	});
	it('is nothing where there is nothing, and as it stands without a key', () => {
		expect([...finish(sortTable(0, [[numbers(), true]]))]).toEqual([]);
		expect([...finish(sortTable(3, []))]).toEqual([0, 1, 2]);
	});
});

describe('[GRID-20] a header pressed again and again', () => {
	const down = (column: string) => ({ column, descending: true });
	const up = (column: string) => ({ column, descending: false });
	it('alone: the largest first, the smallest first, as it stands', () => {
		expect(nextKeys([], 'a', false, false)).toEqual([down('a')]);
		expect(nextKeys([down('a')], 'a', false, false)).toEqual([up('a')]);
		expect(nextKeys([up('a')], 'a', false, false)).toEqual([]);
		expect(nextKeys([down('b'), up('a')], 'a', false, false)).toEqual([down('a')]);
	});
	it('of words: from the first on, from the last on, as it stands', () => {
		expect(nextKeys([], 'a', false, true)).toEqual([up('a')]);
		expect(nextKeys([up('a')], 'a', false, true)).toEqual([down('a')]);
		expect(nextKeys([down('a')], 'a', false, true)).toEqual([]);
		expect(nextKeys([down('b'), up('a')], 'a', true, true)).toEqual([down('b'), down('a')]);
		expect(nextKeys([down('b'), down('a')], 'a', true, true)).toEqual([down('b')]);
	});
	it('with the others kept: one more, turned in its place, gone', () => {
		expect(nextKeys([down('b')], 'a', true, false)).toEqual([down('b'), down('a')]);
		expect(nextKeys([down('a'), up('b')], 'a', true, false)).toEqual([up('a'), up('b')]);
		expect(nextKeys([up('a'), up('b')], 'a', true, false)).toEqual([up('b')]);
	});
});
