import { expect, it } from 'vitest';
import { sheetBeside, sheetOfRoute } from './sheets';

it('knows the sheet of a route', () => {
	expect(sheetOfRoute('/')?.id).toBe('sales');
	expect(sheetOfRoute('/tiers')?.id).toBe('tiers');
	expect(sheetOfRoute('/(workbook)')?.id).toBe('sales');
	expect(sheetOfRoute('/(workbook)/tiers')?.id).toBe('tiers');
	expect(sheetOfRoute('/about')).toBeNull();
	expect(sheetOfRoute(null)).toBeNull();
});

it('goes around the ends', () => {
	expect(sheetBeside('sales', -1).id).toBe('checks');
	expect(sheetBeside('checks', 1).id).toBe('sales');
	expect(sheetBeside('sales', 1).id).toBe('customers');
});
