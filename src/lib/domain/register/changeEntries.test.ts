import { expect, it } from 'vitest';
import { addedEntries, patchCells, putEntry, removeEntries, withEntries } from './changeEntries';
import { countEntries, entriesOf, numberIn, textIn } from './entries';
import { PAGE_ENTRIES, type Entry, type Registers } from './register';

const prospects = (count: number): readonly Entry[] =>
	Array.from({ length: count }, (_, at) => ({ name: `客户 ${at}` }));
const many = (): Registers => addedEntries(undefined, 'prospects', prospects(2 * PAGE_ENTRIES))!;
const pagesOf = (registers: Registers | undefined) => registers?.prospects?.pages ?? [];

it('[REG-1] keeps entries in pages, and only the page of a changed cell changes', () => {
	const before = many();
	const after = patchCells(before, 'prospects', [
		{ row: PAGE_ENTRIES + 1, column: 'stage', value: 'won' },
	]);
	expect(pagesOf(after)).toHaveLength(2);
	expect(pagesOf(after)[0]).toBe(pagesOf(before)[0]);
	expect(entriesOf(after, 'prospects')[PAGE_ENTRIES + 1]).toEqual({
		name: `客户 ${PAGE_ENTRIES + 1}`,
		stage: 'won',
	});
	expect(entriesOf(before, 'prospects')[PAGE_ENTRIES + 1]).not.toHaveProperty('stage');
});

it('[REG-1] is the very same value when nothing differs', () => {
	const before = many();
	expect(patchCells(before, 'prospects', [{ row: 3, column: 'name', value: '客户 3' }])).toBe(
		before,
	);
	expect(patchCells(before, 'prospects', [{ row: 3, column: 'note', value: null }])).toBe(before);
	expect(removeEntries(before, 'prospects', new Set([PAGE_ENTRIES * 3]))).toBe(before);
	expect(withEntries(before, 'prospects', entriesOf(before, 'prospects'))).toBe(before);
	expect(addedEntries(before, 'people', [])).toBe(before);
	expect(
		patchCells(undefined, 'people', [{ row: 9, column: 'role', value: null }]),
	).toBeUndefined();
});

it('[REG-1] adds rows past the end without gaps, and fills the last page first', () => {
	const three = addedEntries(undefined, 'prospects', prospects(3));
	const after = patchCells(three, 'prospects', [
		{ row: 90, column: 'name', value: '__proto__' },
		{ row: 7, column: 'expectedRevenue', value: 0 },
		{ row: 90, column: 'probability', value: 'perhaps' },
	])!;
	expect(entriesOf(after, 'prospects').slice(3)).toEqual([
		{ expectedRevenue: 0 },
		{ name: '__proto__', probability: 'perhaps' },
	]);
	expect(pagesOf(after)).toHaveLength(1);
	expect(pagesOf(addedEntries(after, 'prospects', prospects(PAGE_ENTRIES)))).toHaveLength(2);
});

it('[REG-1] takes rows out; a page without any goes, and a register without any too', () => {
	const before = many();
	const first = new Set(Array.from({ length: PAGE_ENTRIES }, (_, row) => row));
	const after = removeEntries(before, 'prospects', first);
	expect(pagesOf(after)).toEqual([pagesOf(before)[1]]);
	expect(removeEntries(after, 'prospects', first)).toBeUndefined();
	const both = putEntry(after, 'people', 0, { role: '采购 💼' });
	expect(removeEntries(both, 'prospects', first)).toEqual({
		people: { pages: [[{ role: '采购 💼' }]] },
	});
});

it('[REG-1] tells a refused cell, zero and nothing apart', () => {
	const entry: Entry = { expectedRevenue: 0, probability: 'maybe', name: '' };
	expect(numberIn<'prospects'>(entry, 'expectedRevenue')).toBe(0);
	expect(numberIn<'prospects'>(entry, 'probability')).toBeNull();
	expect(numberIn<'prospects'>(entry, 'nextOn')).toBeNull();
	expect(textIn<'prospects'>(entry, 'name')).toBe('');
	expect(textIn<'prospects'>(entry, 'note')).toBe('');
	expect(countEntries(undefined, 'duties')).toBe(0);
});

it('[REG-1] puts an entry in the place of another', () => {
	const after = putEntry(many(), 'prospects', 1, { name: '"引号"' });
	expect(entriesOf(after, 'prospects')[1]).toEqual({ name: '"引号"' });
	expect(countEntries(after, 'prospects')).toBe(2 * PAGE_ENTRIES);
});
