import { expect, it } from 'vitest';
import type { AcquisitionPolicy } from '../../policy/policy';
import { acquisitionOf } from './acquisition';

/** The case of C22, in fen. */
const judged: AcquisitionPolicy = {
	...{ ceiling: 0.25, rate: 0.1, spendFen: 5000, marginFen: 100_000, retentionFen: 10_000 },
	...{ retentionRate: 0.7, discount: 0.1, prospects: 200 },
};

it('[PAY-9] gives the numbers of C22', () => {
	const best = acquisitionOf(judged);
	expect(best.k * 100).toBeCloseTo(0.010_216_5, 7);
	expect(best.value / 100).toBeCloseTo(2500, 8);
	expect(best.best / 100).toBeCloseTo(181.4711, 4);
	expect(best.won).toBeCloseTo(0.210_848, 6);
	expect(best.equity / 100).toBeCloseTo(345.6482, 4);
	expect(best.today.equity / 100).toBeCloseTo(200, 10);
	expect(best.averageCost! / 100).toBeCloseTo(860.67, 2);
	expect(best.marginalCost / 100).toBeCloseTo(2500, 6);
	expect(best.keepCost / 100).toBeCloseTo(142.857, 3);
	expect(best.ratio).toBeCloseTo(6.02, 2);
	expect(best.budget / 100).toBeCloseTo(200 * 181.4711, 1);
	expect(best.customers).toBeCloseTo(42.17, 2);
});

it('[PAY-9] who is worth less than the first yuan of winning is not won', () => {
	const none = acquisitionOf({ ...judged, marginFen: 0 });
	expect(none).toMatchObject({ best: 0, won: 0, equity: 0, averageCost: null, ratio: null });
});

it('[PAY-9] what costs nothing to keep has no cost that winning could be held against', () => {
	const free = acquisitionOf({ ...judged, retentionFen: 0 });
	expect(free).toMatchObject({ keepCost: 0, ratio: null });
	// 1 000 yuan now, and 1 000 × 7/11 a year later, and so on.
	expect(free.value).toBeCloseTo(100_000 / (1 - 0.7 / 1.1), 6);
	expect(free.averageCost).toBeCloseTo(free.best / free.won, 9);
	expect(free.budget).toBeCloseTo(200 * free.best, 6);
});
