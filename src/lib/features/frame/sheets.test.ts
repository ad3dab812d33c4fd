import { expect, it } from 'vitest';
import { sheetBeside, sheetOfRoute, SHEETS } from './sheets';

it('knows the sheet of a route', () => {
	expect(sheetOfRoute('/')?.id).toBe('sales');
	expect(sheetOfRoute('/tiers')?.id).toBe('tiers');
	expect(sheetOfRoute('/(workbook)')?.id).toBe('sales');
	expect(sheetOfRoute('/(workbook)/tiers')?.id).toBe('tiers');
	expect(sheetOfRoute('/about')).toBeNull();
	expect(sheetOfRoute(null)).toBeNull();
});

it('goes around the ends', () => {
	expect(sheetBeside('sales', -1).id).toBe(SHEETS.at(-1)?.id);
	expect(sheetBeside(SHEETS.at(-1)!.id, 1).id).toBe('sales');
	expect(sheetBeside('sales', 1).id).toBe('customers');
});

it('gives the thumb five tabs and the rest in the menu', () => {
	expect(SHEETS.filter(({ narrow }) => narrow === 'tab')).toHaveLength(5);
	expect(SHEETS.filter(({ narrow }) => narrow === 'menu').map(({ id }) => id)).toContain('churn');
});
