import { describe, expect, it } from 'vitest';
import { shareCurve } from './shareCurves';

describe('a curve of shares', () => {
	it('is the running sum over the total, and knows its peak', () => {
		// C3: 600, 400, 200, −100, −300 of 800: a peak of 1.5 after three customers.
		const curve = shareCurve([600, 400, 200, -100, -300]);
		expect(curve?.points.map(({ y }) => y)).toEqual([0, 0.75, 1.25, 1.5, 1.375, 1]);
		expect(curve?.peak).toEqual({ customers: 3, share: 1.5 });
	});
	it('says nothing without a total above nothing', () => {
		expect([shareCurve([]), shareCurve([0, 0]), shareCurve([5, -5])]).toEqual([null, null, null]);
	});
	it('stays small for fifty thousand customers and keeps its end', () => {
		const curve = shareCurve(new Float64Array(50_000).fill(7));
		expect(curve?.points.length).toBeLessThanOrEqual(402);
		expect(curve?.points.at(-1)).toEqual({ x: 1, y: 1 });
	});
});
