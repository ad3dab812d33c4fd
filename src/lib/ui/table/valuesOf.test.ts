import { describe, expect, it } from 'vitest';
import { wordColumn } from './tableColumn';
import { valuesOf } from './valuesOf';

const all = (rows: number): Uint8Array => new Uint8Array(rows).fill(1);

describe('[GRID-21] what there is to tick', () => {
	it('is each word once, as people look it up, nothing last', () => {
		const column = wordColumn(['10号店', '', '9号店', '__proto__', '9号店', '']);
		expect(valuesOf(column, all(6))).toEqual([
			{ value: '__proto__', rows: 1 },
			{ value: '9号店', rows: 2 },
			{ value: '10号店', rows: 1 },
			{ value: null, rows: 2 },
		]);
		expect(valuesOf(column, Uint8Array.of(0, 0, 1, 0, 0, 0))).toEqual([
			{ value: '9号店', rows: 1 },
		]);
	});
	it('is in the order of its own where it has one, the first place first', () => {
		const tiers = { ...wordColumn(['银牌', '钻石', '银牌']), ranks: Int32Array.of(0, 1) };
		expect(valuesOf(tiers, all(3))).toEqual([
			{ value: '钻石', rows: 1 },
			{ value: '银牌', rows: 2 },
		]);
	});
	it('is each number once, the smallest first', () => {
		const values = Float64Array.of(3, NaN, -1, 0, -0, 3);
		expect(valuesOf({ kind: 'number', values }, all(6))).toEqual([
			{ value: -1, rows: 1 },
			{ value: 0, rows: 2 },
			{ value: 3, rows: 2 },
			{ value: null, rows: 1 },
		]);
	});
	it('is no list of thousands of numbers, and the most frequent of very many words first', () => {
		const values = Float64Array.from({ length: 3000 }, (_, row) => row);
		expect(valuesOf({ kind: 'number', values }, all(3000))).toBeNull();
		const words = Array.from({ length: 6000 }, (_, row) => `客户${String(row % 5999)}`);
		expect(valuesOf(wordColumn(words), all(6000))?.[0]).toEqual({ value: '客户0', rows: 2 });
	});
});
