import { expect, it } from 'vitest';
import { monthOf, NO_MONTH } from '../primitives/day';
import { ledgerOf } from '../testing/ledgerOf';
import { chunkFacts } from './chunkFacts';
import { createNameBook } from './nameBook';
import type { Sale } from './testing/batchOf';

const factsOf = (...sales: Sale[]) => chunkFacts(ledgerOf(createNameBook(), sales).chunks[0]!);
const sale = (customer: string, date: string, more: Partial<Sale> = {}): Sale => ({
	...{ customer, date, amount: 1 },
	...more,
});
const TWO = [sale('甲', '2025-03'), sale('乙', '2024-12-31')] as const;
const SEEN = { from: monthOf(2024, 12), to: monthOf(2025, 3), lastCustomer: 1, counted: 2 };

it('knows months, customers and profits of rows that all count', () => {
	expect(factsOf(...TWO)).toEqual({ ...SEEN, blankProfit: 2, plain: true });
	const profit = TWO.map((each) => ({ ...each, profit: -1 }));
	expect(factsOf(...profit)).toEqual({ ...SEEN, blankProfit: 0, plain: true });
});

it('counts what is blank, wherever it stands', () => {
	const some = [{ ...TWO[0], profit: 0 }, TWO[1]];
	expect(factsOf(...some)).toEqual({ ...SEEN, blankProfit: 1, plain: false });
	for (const blank of [
		{ date: '2030-01', amount: 1, profit: 3 },
		{ customer: '丙', amount: 1, profit: 3 },
		{ customer: '丙', date: '2030-01', profit: 3 },
	])
		expect(factsOf(...TWO, blank)).toEqual({ ...SEEN, blankProfit: 2, plain: false });
	const profit = TWO.map((each) => ({ ...each, profit: 0 }));
	expect(factsOf(...profit, { customer: '丙', amount: 1, profit: 3 })).toEqual({
		...{ ...SEEN, blankProfit: 0, plain: false },
	});
	expect(factsOf(sale('', '2025-01'))).toMatchObject({ counted: 0, from: NO_MONTH, to: NO_MONTH });
});
