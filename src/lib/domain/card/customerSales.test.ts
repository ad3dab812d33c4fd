import { expect, it } from 'vitest';
import { inputsOf, planOf } from '../testing/planOf';
import { customerSales } from './customerSales';
import { monthSeries, pastWindows } from './monthSeries';
import { monthOf } from '../primitives/day';

const SHEET = [
	{ customer: '__proto__', date: '2025-03', amount: 500, product: '酒', channel: '团购' },
	{ customer: '甲', date: '2025-03', amount: 1, product: '酒' },
	{ customer: '__proto__', amount: 900, product: '酒' },
	{ customer: '__proto__', date: '2025-03-31', amount: -200 },
	{ customer: '__proto__', date: '2024-12', amount: 70, region: '"东"' },
	{ customer: '', date: '2025-03', amount: 900 },
];

it('[CARD-1] takes the counted rows of one customer alone, blanks as no name', () => {
	const { names, ledger } = inputsOf(SHEET);
	const sales = customerSales(ledger, names.customer.find('__proto__'));
	expect(sales.amounts).toEqual([500, -200, 70]);
	expect(sales.months.map((month) => month - monthOf(2025, 1))).toEqual([2, 2, -1]);
	expect(sales.names.product).toEqual([names.product.find('酒'), -1, -1]);
	expect(sales.names.region).toEqual([-1, -1, names.region.find('"东"')]);
	expect(customerSales(ledger, 99).amounts).toEqual([]);
});

it('[CARD-2] shows months without a row as 0 and months before the sales begin not at all', () => {
	const plan = planOf(SHEET, { window: { months: 3 } });
	const sales = customerSales(plan.inputs.ledger, plan.inputs.names.customer.find('__proto__'));
	// The window is January to March 2025, the prior one October to December; sales begin in December.
	expect(monthSeries(sales, plan.window)).toEqual({
		...{ from: monthOf(2024, 12), fen: [70, 0, 0, 300], window: 1 },
	});
	expect(monthSeries({ months: [], amounts: [] }, planOf([]).window).fen).toEqual([]);
});

it('[CARD-8] past windows are whole ones, and each fen is in one', () => {
	const at = (date: string, amount: number) => ({ customer: 'a', date, amount });
	const sheet = [at('2023-07', 4), at('2023-12', 8), at('2024-01', 16), at('2025-12', 32)];
	const windowsOf = (months: number) => {
		const plan = planOf(sheet, { window: { months } });
		return pastWindows(customerSales(plan.inputs.ledger, 0), plan.window).map(({ fen }) => fen);
	};
	// Two years are whole; the half year before January 2024 is not.
	expect(windowsOf(12)).toEqual([16, 32]);
	expect(windowsOf(6)).toEqual([12, 16, 0, 0, 32]);
	expect(windowsOf(36)).toEqual([60]);
});
