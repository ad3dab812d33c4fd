import { describe, expect, it } from 'vitest';
import { planOf, type Facts } from '../../testing/planOf';
import type { Dealers } from './dealers';

/** Half a year in which he buys for 60 000 yuan, and no promotion money. */
const SALES = [{ date: '2025-12', customer: '甲 "🙂"', amount: 6_000_000 }];
const JSON_POLICY = { window: { months: 6 }, promotion: { pool: { fixedFen: 0 } } };
const PRICES = { streetPrice: 11_500, supplyPrice: 10_000 };
const CAPITAL = { stock: 1_200_000, dealerReceivable: 600_000, deposit: 200_000 };

function dealer(facts: Facts[string], more: object = {}) {
	const found = planOf(
		SALES,
		{ ...JSON_POLICY, ...more },
		{ facts: { [SALES[0]!.customer]: facts } },
	).channel.dealers;
	const of = (column: keyof Dealers) => found[column][0];
	return {
		...{ trading: of('trading'), margin: of('margin'), profit: of('profit') },
		...{ returns: of('returns'), support: of('support'), push: of('push') },
	};
}

describe('a dealer as the customer sheet tells', () => {
	it('[DEALER-1 … DEALER-5] earns in the window, on capital of a year', () => {
		const facts = { ...PRICES, ...CAPITAL, dealerCosts: 400_000, rebatePaid: 50_000 };
		// 6 900 000 − 6 000 000 + 50 000 − half of 400 000; on 2 000 000 for half a year.
		expect(dealer(facts)).toEqual({
			...{ trading: 900_000, margin: 950_000 / 6_900_000, profit: 750_000 },
			...{ returns: 0.75, support: NaN, push: NaN },
		});
		// All of 1 000 000 is asked.
		expect(dealer(facts, { guards: { dealerReturn: 1 } })).toMatchObject({ support: 250_000 });
		expect(dealer(facts, { guards: { dealerReturn: 0.75 } })).toMatchObject({ support: 0 });
	});

	it('[DEALER-1] is unknown where a part of it is', () => {
		const unknown = { profit: NaN, returns: NaN };
		expect(dealer({ ...PRICES, ...CAPITAL })).toMatchObject({ trading: 900_000, ...unknown });
		expect(dealer({ ...CAPITAL, dealerCosts: 0, streetPrice: 1 })).toEqual({
			...{ trading: NaN, margin: NaN, profit: NaN, returns: NaN, support: NaN, push: NaN },
		});
		expect(dealer({ ...CAPITAL, dealerCosts: 0, streetPrice: 1, supplyPrice: 0 })).toMatchObject({
			trading: NaN,
		});
		expect(
			dealer({ ...PRICES, dealerCosts: 0, stock: 0, dealerReceivable: 0, deposit: 0 }),
		).toEqual({
			...{ trading: 900_000, margin: 900_000 / 6_900_000, profit: 900_000 },
			...{ returns: NaN, support: NaN, push: NaN },
		});
	});

	it('[DEALER-6] puts into us what the sheet says, else his stock of his working capital', () => {
		const capital = { stock: 30, workingCapital: 200 };
		expect(dealer({ ...capital, salesShare: 0.1 }).push).toBeCloseTo(1.5, 12);
		expect(dealer({ ...capital, salesShare: 0.1, walletShare: 0.4 }).push).toBeCloseTo(4, 12);
		expect(dealer({ ...capital }).push).toBeNaN();
		expect(dealer({ ...capital, salesShare: 0 }).push).toBeNaN();
		expect(dealer({ stock: 30, workingCapital: 0, salesShare: 0.1 }).push).toBeNaN();
		expect(dealer({ stock: 30, salesShare: 0.1 }).push).toBeNaN();
		expect(dealer({ workingCapital: 30, salesShare: 0.1 }).push).toBeNaN();
	});
});
