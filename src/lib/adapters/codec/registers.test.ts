import { describe, expect, test } from 'vitest';
import { addedEntries, patchCells } from '../../domain/register/changeEntries';
import { PAGE_ENTRIES, type Registers } from '../../domain/register/register';
import { applyRegisters, encodeRegisterChange, encodeRegisters } from './registers';

const many = (): Registers =>
	addedEntries(
		undefined,
		'people',
		Array.from({ length: 2 * PAGE_ENTRIES + 1 }, (_, at) => ({ customer: at, person: '"王"' })),
	)!;

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('[REG-4] registers in a record', () => {
	test('one cell is one entry, and the other pages are shared', () => {
		const before = many();
		const after = patchCells(before, 'people', [{ row: 600, column: 'role', value: '店长 😀' }]);
		const written = json(encodeRegisterChange(before, after));
		const entry = { customer: 600, person: '"王"', role: '店长 😀' };
		expect(written).toEqual([['people', [0, { of: 1, entries: [[88, entry]] }, 2]]]);
		const read = applyRegisters(before, written);
		if (!read.ok) throw new Error(read.reason);
		expect(read.value).toEqual(after);
		expect(read.value?.people?.pages[0]).toBe(before.people?.pages[0]);
	});

	test('a register that went is gone, and the others stay', () => {
		const before = { ...many(), duties: { pages: [[{ duty: 1 }]] } };
		const written = json(encodeRegisterChange(before, { duties: before.duties }));
		expect(written).toEqual([['people', null]]);
		expect(applyRegisters(before, written)).toEqual({
			ok: true,
			value: { duties: before.duties },
		});
		expect(applyRegisters(many(), written)).toEqual({ ok: true, value: undefined });
	});

	test('whole registers come back', () => {
		expect(applyRegisters(undefined, json(encodeRegisters(many())))).toEqual({
			ok: true,
			value: many(),
		});
	});

	test.each([
		['no list', {}],
		['an unknown register', [['__proto__', [{ entries: [{}] }]]]],
		['a page that is not there', [['people', [7]]]],
		['a page without entries', [['people', [{ entries: [] }]]]],
		['too long a page', [['people', [{ entries: Array(PAGE_ENTRIES + 1).fill({}) }]]]],
		['a cell of a list', [['people', [{ entries: [{ role: [] }] }]]]],
		['a column nobody may have', [['people', [{ entries: [{ constructor: 1 }] }]]]],
		['a gap', [['people', [{ of: 0, entries: [[PAGE_ENTRIES + 1, {}]] }]]]],
		['a patch of nothing', [['people', [{ of: 9, entries: [] }]]]],
	])('refuses %s', (_, damaged) => {
		expect(applyRegisters(many(), damaged).ok).toBe(false);
	});
});
