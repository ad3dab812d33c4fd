import { describe, expect, it } from 'vitest';
import {
	dealerCapital,
	dealerMargin,
	dealerProfit,
	dealerReturn,
	supportNeeded,
	type DealerYear,
} from './dealerProfit';

/** 1 000 units bought at 100, sold at 115. */
const YEAR: DealerYear = {
	...{ sales: 115_000, purchases: 100_000, rebate: 1000, support: 2000, costs: 9000 },
	...{ stock: 30_000, receivable: 15_000, deposit: 10_000 },
};

describe('the dealer must earn', () => {
	it('[DEALER-1] his profit, [DEALER-2] and its return on his capital', () => {
		expect(dealerProfit(YEAR)).toBe(9000);
		expect(dealerCapital(YEAR)).toBe(55_000);
		expect(dealerReturn(YEAR)).toBeCloseTo(0.1636, 4);
	});
	it('[DEALER-3] the support that reaches the hurdle', () => {
		expect(supportNeeded(YEAR, 0.2)).toBe(4000);
		expect(supportNeeded({ ...YEAR, support: 0 }, 0.2)).toBe(4000);
		expect(supportNeeded(YEAR, 0)).toBe(0);
	});
	it('[DEALER-4] his margin on what he sells', () => {
		expect(dealerMargin(YEAR)).toBeCloseTo(18_000 / 115_000, 12);
		expect(dealerMargin({ ...YEAR, sales: 0 })).toBeNull();
	});
	it('[DEALER-2] has no return without capital', () => {
		expect(dealerReturn({ ...YEAR, stock: 0, receivable: 0, deposit: 0 })).toBeNull();
	});
});
