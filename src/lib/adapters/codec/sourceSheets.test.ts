import { expect, test } from 'vitest';
import { sourceName, sourceSheet } from './sourceSheets';

test('[OUT-3] a workbook of ours says which sheets hold the planner’s own figures', () => {
	expect(sourceName('sales', 1)).toBe('Tierplan.sales.2');
	const sales = { sheet: '销售', of: 'sales', columns: 14 };
	expect(sourceSheet('Tierplan.sales.2', "'销售'!$A:$N")).toEqual(sales);
	expect(sourceSheet('Tierplan.sales.2', '销售!$A:$N')).toEqual(sales);
	expect(sourceSheet('Tierplan.customers.3', "'Meyer''s ! ''list'''!$A:$AB")).toEqual({
		...{ sheet: "Meyer's ! 'list'", of: 'customers', columns: 28 },
	});
	for (const [name, range] of [
		['Tierplan.costs.1', 'a!$A:$B'],
		['sales', 'a!$A:$B'],
		['Tierplan.sales.1', '#REF!'],
		['Tierplan.sales.1', 'a!$A$1:$B$9'],
	])
		expect(sourceSheet(name!, range!)).toBeNull();
});
