import { expect, it } from 'vitest';
import { byCustomer, reportFor } from './testing/planOf';

const SALES = [
	{ date: '2025-12', customer: '甲', amount: 10_000_000 },
	{ date: '2025-12', customer: '__proto__', amount: 120 },
];
const FACTS = {
	甲: {
		...{ deposit: 1000, streetPrice: 11_500, supplyPrice: 10_000, dealerCosts: 900_000 },
		...{ rebatePaid: 100_000, receivable: 0, receivableDays: 60 },
	},
};
const JSON_POLICY = {
	...{ deposits: { rates: { standard: 0.2 } }, interest: 0.06 },
	...{ promotion: { pool: { fixedFen: 0 } } },
};

it('[REPORT-1] tells of dealers what is known, and null of the rest', () => {
	const report = reportFor(SALES, JSON_POLICY, { facts: FACTS });
	// 0.2 × 100 000 / 12 = 1 666.67 yuan less 10 held.
	expect(byCustomer(report, 'depositShortFen')).toEqual(
		new Map([
			['甲', 165_667],
			['__proto__', null],
		]),
	);
	// 115 000 − 100 000 + 1 000 − 9 000 yuan.
	expect(byCustomer(report, 'dealerProfitFen')).toEqual(
		new Map([
			['甲', 700_000],
			['__proto__', null],
		]),
	);
	// 100 000 − 1 000 − 100 000 × 6 % × 60 / 365 yuan.
	expect(byCustomer(report, 'netNetFen')).toEqual(
		new Map([
			['甲', 9_801_370],
			['__proto__', null],
		]),
	);
});

it('[PRICE-9] terms cost on the list price what the invoice is below it', () => {
	const sold = { ...SALES[0]!, product: '窖藏10', quantity: 10_000 };
	const priceList = [{ product: '窖藏10', supplyFen: 1_200_000 }];
	const report = reportFor([sold], { ...JSON_POLICY, priceList }, { facts: FACTS });
	// 100 000 − 1 000 − 120 000 × 6 % × 60 / 365 yuan.
	expect(byCustomer(report, 'netNetFen')).toEqual(new Map([['甲', 9_781_644]]));
});
