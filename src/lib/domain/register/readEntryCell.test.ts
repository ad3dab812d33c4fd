import { expect, it } from 'vitest';
import { NameList } from '../ledger/names';
import { dayOf, monthOf } from '../primitives/day';
import { readEntryCell } from './readEntryCell';
import type { RegisterId } from './register';

const read = (register: RegisterId, column: string, text: string) =>
	readEntryCell(register, column, text, new NameList(['甲', '__proto__']));

it.each([
	['prospects', 'stage', ' 开发中 ', 'develop'],
	['prospects', 'stage', 'Closed-Won', 'won'],
	['prospects', 'stage', 'constructor', 'constructor'],
	['prospects', 'expectedRevenue', '12.5万', 12_500_000],
	['prospects', 'expectedRevenue', '0', 0],
	['prospects', 'expectedRevenue', '', null],
	['prospects', 'expectedRevenue', '很多 😀', '很多 😀'],
	['prospects', 'probability', '40%', 0.4],
	['prospects', 'probability', '140%', '140%'],
	['prospects', 'nextOn', '2026-03-05', dayOf(monthOf(2026, 3), 5)],
	['visits', 'kind', '电话', 'call'],
	['visits', 'state', '已完成', 'done'],
	['people', 'customer', '__proto__', 1],
	['people', 'customer', '乙', 2],
	['people', 'customer', ' - ', null],
	['stores', 'displayMet', '是', 1],
	['surveys', 'score', '101', '101'],
] as const)('[REG-2] %s/%s %j is %j', (register, column, text, value) => {
	expect(read(register, column, text)).toBe(value);
});

it('[REG-3] a birthday may come without its year, 29 February too; any other day may not', () => {
	expect(read('people', 'birthday', '2月29日')).toBe(dayOf(monthOf(1904, 2), 29));
	expect(read('occasions', 'day', '10月18日')).toBe(dayOf(monthOf(1904, 10), 18));
	expect(read('people', 'birthday', '1980-02-29')).toBe(dayOf(monthOf(1980, 2), 29));
	expect(read('people', 'birthday', '2月30日')).toBe('2月30日');
	expect(read('prospects', 'nextOn', '10月18日')).toBe('10月18日');
});

it('throws for a column that the register does not have', () => {
	expect(() => read('people', '__proto__', 'x')).toThrow('no column');
});
