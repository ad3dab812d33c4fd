import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FIRST_COLUMNS, type CustomerColumn } from './columns';
import { chosenColumns, keepKept, readKept, shownColumns } from './keptColumns';
import type { SheetId } from './ownColumns';

const kept = new Map<string, string>();
beforeEach(() => {
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value),
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
	kept.clear();
});
const read = (own: readonly SheetId[] = []) => shownColumns(readKept(), own);
const keep = (columns: readonly CustomerColumn[], own: readonly SheetId[] = []): void => {
	keepKept(chosenColumns(readKept(), columns, own));
};

it('[GRID-22] gives the columns of a first visit, then the chosen ones in the order they were put in', () => {
	expect(read()).toEqual(FIRST_COLUMNS);
	keep(['promotion', 'region']);
	expect(read()).toEqual(['promotion', 'region']);
	keep([]);
	expect(read()).toEqual([]);
});

it('reads what was kept before columns had an order, and how many stay', () => {
	kept.set('tierplan.columns.customers', '["region","tier","-own:a"]');
	expect(read(['own:a', 'own:b'])).toEqual(['own:b', 'region', 'tier']);
	keepKept({ ...readKept(), frozen: 2 });
	keep(['tier']);
	expect([readKept().frozen, read()]).toEqual([2, ['tier']]);
});

it('leaves out columns nobody knows, and survives damage and a closed store', () => {
	kept.set('tierplan.columns.customers', '["__proto__","tier",7]');
	expect(read()).toEqual(['tier']);
	kept.set('tierplan.columns.customers', '{"columns":7,"frozen":-1}');
	expect([read(), readKept().frozen]).toEqual([FIRST_COLUMNS, null]);
	kept.set('tierplan.columns.customers', '{"tier":');
	expect(read()).toEqual(FIRST_COLUMNS);
	vi.stubGlobal('localStorage', undefined);
	expect(read()).toEqual(FIRST_COLUMNS);
	expect(() => {
		keep(['tier']);
	}).not.toThrow();
});

it('shows the columns of the workbook’s own at once, until they are put away', () => {
	expect(read(['own:tier', 'number'])).toEqual(['own:tier', 'number', ...FIRST_COLUMNS]);
	keep(['own:tier', 'region'], ['own:tier', 'number']);
	expect(read(['own:tier', 'number', 'own:new'])).toEqual(['own:tier', 'own:new', 'region']);
	keep(['region', 'own:b'], ['own:b']);
	expect(read(['own:tier', 'number'])).toEqual(['own:tier', 'region']);
	keep(['number', 'region'], ['number']);
	expect(read(['number'])).toEqual(['number', 'region']);
});
