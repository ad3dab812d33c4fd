import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FIRST_COLUMNS } from './columns';
import { keepColumns, readColumns } from './keptColumns';

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

it('gives the columns of a first visit, then the chosen ones in the order of the sheet', () => {
	expect(readColumns()).toEqual(FIRST_COLUMNS);
	keepColumns(['promotion', 'region']);
	expect(readColumns()).toEqual(['region', 'promotion']);
	keepColumns([]);
	expect(readColumns()).toEqual([]);
});

it('leaves out columns nobody knows, and survives damage and a closed store', () => {
	kept.set('tierplan.columns.customers', '["__proto__","tier",7]');
	expect(readColumns()).toEqual(['tier']);
	kept.set('tierplan.columns.customers', '{"tier":');
	expect(readColumns()).toEqual(FIRST_COLUMNS);
	vi.stubGlobal('localStorage', undefined);
	expect(readColumns()).toEqual(FIRST_COLUMNS);
	expect(() => {
		keepColumns(['tier']);
	}).not.toThrow();
});

it('shows the columns of the workbook’s own at once, until they are put away', () => {
	expect(readColumns(['own:tier', 'number'])).toEqual(['own:tier', 'number', ...FIRST_COLUMNS]);
	keepColumns(['own:tier', 'region'], ['own:tier', 'number']);
	expect(readColumns(['own:tier', 'number', 'own:new'])).toEqual(['own:tier', 'own:new', 'region']);
	keepColumns(['region', 'own:b'], ['own:b']);
	expect(readColumns(['own:tier', 'number'])).toEqual(['own:tier', 'region']);
	keepColumns(['number', 'region'], ['number']);
	expect(readColumns(['number'])).toEqual(['number', 'region']);
});
