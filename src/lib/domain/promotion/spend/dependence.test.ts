import { expect, it } from 'vitest';
import { totalLedger } from '../../ledger/totals/ledgerTotals';
import { monthOf } from '../../primitives/day';
import { inputsOf } from '../../testing/planOf';
import { promotedSales } from './dependence';

const window = { from: monthOf(2025, 1), to: monthOf(2025, 12) };

it('[PAY-10] counts the sales of the months in which money was spent on the customer', () => {
	const inputs = inputsOf([
		{ customer: 'a', amount: 300, date: '2025-03', promotion: 5 },
		{ customer: 'a', amount: 400, date: '2025-03' },
		{ customer: 'a', amount: 300, date: '2025-04' },
		// Taken back within the month: nothing was spent.
		{ customer: 'b "😀"', amount: 500, date: '2025-05', promotion: 5 },
		{ customer: 'b "😀"', amount: 100, date: '2025-05', promotion: -5 },
		{ customer: 'c', amount: 900, date: '2024-12', promotion: 9 },
		{ customer: 'c', amount: -50, date: '2025-06', promotion: 1 },
	]);
	const promoted = promotedSales(totalLedger(inputs.ledger), window)!;
	const of = (name: string): number => promoted[inputs.names.customer.find(name)]!;
	expect([of('a'), of('b "😀"'), of('c')]).toEqual([700, 0, -50]);
});

it('[PAY-10] is unknown where no row has promotion money', () => {
	const inputs = inputsOf([{ customer: 'a', amount: 300, date: '2025-03' }]);
	expect(promotedSales(totalLedger(inputs.ledger), window)).toBeNull();
});

it('[PAY-10] tells months and customers apart, at both ends of the window', () => {
	const inputs = inputsOf([
		{ customer: 'a', amount: 1, date: '2025-01', promotion: 5 },
		{ customer: 'a', amount: 20, date: '2025-02' },
		{ customer: 'a', amount: 300, date: '2025-12', promotion: 5 },
		{ customer: 'a', amount: 4000, date: '2026-01', promotion: 5 },
		{ customer: 'a', amount: 50_000, date: '2024-12', promotion: 5 },
		{ customer: 'b', amount: 600, date: '2025-01' },
		{ customer: 'b', amount: 7000, date: '2025-02', promotion: 1 },
		{ customer: 'c', amount: 80_000, date: '2025-12' },
	]);
	const promoted = promotedSales(totalLedger(inputs.ledger), window)!;
	expect([...promoted]).toEqual([301, 7000, 0]);
});
