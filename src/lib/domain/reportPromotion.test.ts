import { expect, it } from 'vitest';
import type { Sale } from './ledger/testing/batchOf';
import { ladderPolicy } from './testing/ladders';
import { reportFor } from './testing/planOf';

const SALES: readonly Sale[] = [
	{ customer: 'a "1"', amount: 6_000_000, profit: 2_400_000, date: '2025-12' },
	{ customer: 'b', amount: 3_000_000, profit: 1_200_000, date: '2025-12' },
	{ customer: 'c', amount: 1_000_000, profit: 400_000, date: '2025-12' },
];
const policy = (promotion: object, rest: object = {}): object =>
	ladderPolicy('monthly-average', [0], {
		promotion: { pool: { fixedFen: 90_001 }, newCustomerShare: 0, tierWeights: {}, ...promotion },
		...rest,
	});

it('[REPORT-1] says form, commitment and suspension, or that they are not known', () => {
	const facts = { c: { suspended: '窜货', openPrice: 1 } } as const;
	const bare = reportFor(SALES, policy({}), { facts }).customers;
	expect(bare.map(({ instruments, commitmentFen }) => [instruments, commitmentFen])).toEqual(
		bare.map(() => [null, null]),
	);
	const full = {
		...{ instruments: { t0: { goods: 0.5, advertising: 0.5 } }, commitment: { costRatio: 0.08 } },
		suspendOn: ['open-price'],
	};
	expect(reportFor(SALES, policy(full), { facts }).customers).toMatchObject([
		// 90 001 by 6 : 3 is 60 000.67 : 30 000.33; an odd fen goes to the first name.
		{
			...{ promotionFen: 60_001, suspended: false, suspendedFor: [] },
			...{ instruments: { advertising: 30_001, goods: 30_000 }, commitmentFen: 750_013 },
		},
		{ instruments: { advertising: 15_000, goods: 15_000 }, commitmentFen: 375_000 },
		{
			...{ promotionFen: 0, suspended: true, suspendedFor: ['sheet', 'open-price'] },
			...{ instruments: { advertising: 0, goods: 0 }, commitmentFen: 0 },
		},
	]);
});

it('[BEST-3] has the optimum where sales are judged, and null where they are not', () => {
	expect(reportFor(SALES, policy({})).optimum).toBeNull();
	const judged = { money: { t0: { zero: 0.4, more: 1.25, saturation: 1.6 } } };
	const { optimum } = reportFor(SALES, policy({}, { responses: judged }));
	expect(optimum?.valueGapFen).toBeGreaterThanOrEqual(0);
	expect(optimum?.boundGap).toBeLessThan(0.01);
	expect(optimum?.shadowPrices.yuan).toBeGreaterThan(1);
	expect(optimum?.shadowPrices.hourFen).toBeNull();
});
