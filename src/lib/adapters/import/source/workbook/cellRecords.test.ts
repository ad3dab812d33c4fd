import { describe, expect, test } from 'vitest';
import { keepCellRecords } from './cellRecords';

const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
const record = (type: number, content: readonly number[]): number[] => [
	...[type & 0xff, type >> 8, content.length & 0xff, content.length >> 8],
	...content,
];
const BOF = record(0x0809, zeros(16));
const EOF = record(0x000a, []);
const CELL = [1, 0, 2, 0, 0, 0];
const VALUE = [1, 2, 3, 4, 5, 6, 7, 8];
const NUMBER = record(0x0203, [...CELL, ...VALUE]);
/** A record the reader has no use for here. */
const passed = (content: readonly number[]): number[] => record(0x0060, content);

function kept(...records: readonly number[][]): number[] {
	const stream = Uint8Array.from(records.flat());
	keepCellRecords(stream);
	return [...stream];
}

describe('what is kept', () => {
	test('cells as they are, and nothing of names, links, notes and formulas for many cells', () => {
		const other = [9, 9, 9];
		const types = [0x0017, 0x0018, 0x001c, 0x01ae, 0x01b8, 0x0221, 0x04bc, 0xffff];
		expect(kept(BOF, ...types.map((type) => record(type, other)), NUMBER, EOF)).toEqual(
			[BOF, ...types.map(() => passed(other)), NUMBER, EOF].flat(),
		);
	});

	test('the value of a formula, and not how it comes about', () => {
		const head = [...CELL, ...VALUE, 3, 0];
		expect(kept(BOF, record(0x0006, [...head, 7, 7, 7, 7, 5, 0, 0x1e, 1, 0]), EOF)).toEqual(
			[BOF, record(0x0006, [...head, ...zeros(9)]), EOF].flat(),
		);
	});

	test('what stands behind the last part is not looked at', () => {
		const behind = [0x2f, 0, 0xff, 0xff, 1];
		expect(kept(BOF, NUMBER, EOF, behind)).toEqual([BOF, NUMBER, EOF, behind].flat());
	});

	test('a view into a longer buffer keeps to itself', () => {
		const whole = Uint8Array.from([...record(0x18, []), ...BOF, ...record(0x18, []), ...EOF]);
		keepCellRecords(whole.subarray(4));
		expect([...whole]).toEqual([...record(0x18, []), ...BOF, ...passed([]), ...EOF]);
	});
});

test.each([
	['nothing', []],
	['no beginning', [NUMBER]],
	['a record beyond the end', [BOF, [0x03, 0x02, 14, 0, 1]]],
	['a formula without its length', [BOF, record(0x0006, zeros(21)), EOF]],
	['merged cells that are not there', [BOF, record(0x00e5, [2, 0, ...zeros(15)]), EOF]],
	['merged cells without their count', [BOF, record(0x00e5, [1]), EOF]],
])('%s is damage', (_, records) => {
	expect(() => kept(...records)).toThrow();
});

test('a lock is told from damage', () => {
	expect(() => kept(BOF, record(0x002f, [0, 0]))).toThrow('encrypted');
});
