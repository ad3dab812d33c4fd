import { describe, expect, it } from 'vitest';
import { qualityOf } from './qualityOf';

const PRIOR = { weight: 6, mean: 1 };

describe('[AUDIT-4] quality from few ratings', () => {
	it('is drawn towards the prior: twelve ratings of 1.3 are 1.2', () => {
		expect(qualityOf({ count: 12, mean: 1.3 }, PRIOR)).toBeCloseTo(1.2, 12);
	});

	it('is the prior without a rating, and the ratings alone without a prior', () => {
		expect(qualityOf(undefined, { weight: 6, mean: 0.9 })).toBeCloseTo(0.9, 12);
		expect(qualityOf({ count: 0, mean: 5 }, PRIOR)).toBe(1);
		expect(qualityOf({ count: 3, mean: 0.8 }, { weight: 0, mean: 1 })).toBeCloseTo(0.8, 12);
		expect(qualityOf({ count: 0, mean: 5 }, { weight: 0, mean: 1.1 })).toBe(1.1);
	});
});
