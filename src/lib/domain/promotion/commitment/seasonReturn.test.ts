import { expect, it } from 'vitest';
import { seasonReturn, type Season } from './seasonReturn';

/** The case of C25 in fen: 1 000 pieces at 100 yuan, cost 70, 10 off. */
const season: Season = {
	...{ baseline: 10_000_000, sales: 14_000_000, margin: 0.3, discount: 0.1 },
	...{ fixed: 200_000, forwardBuying: 0.25 },
};

it('[PAY-5] gives the numbers of C25', () => {
	const back = seasonReturn(season);
	expect(back.breakEven).toBeCloseTo(0.5, 12);
	expect(back.uplift).toBeCloseTo(0.4, 12);
	expect(back.increment).toBeCloseTo(3_000_000, 4);
	expect(back.profit).toBeCloseTo(600_000, 4);
	expect(back.spend).toBeCloseTo(1_300_000, 4);
	expect(back.net).toBeCloseTo(-700_000, 4);
	expect(back.net / back.spend).toBeCloseTo(-0.538_461_5, 6);
	expect(back.ratio).toBeCloseTo(6 / 13, 12);
	expect(back.naive).toBeCloseTo(-400_000, 4);
});

it('[PAY-5] is the difference of two profit lines', () => {
	const pieces = 1000;
	const [price, cost, off] = [10_000, 7000, 1000];
	const growth = pieces * 0.4;
	const ahead = growth * 0.25;
	// What is bought ahead would have been sold at the full price later.
	const without = (pieces + ahead) * (price - cost);
	const having = (pieces + growth) * (price - off - cost) - 200_000;
	// The purchases ahead earn the list margin later in one line and the promoted one now in the other.
	expect(seasonReturn(season).net).toBeCloseTo(having - without, 4);
});

it('[PAY-5] without spend there is no ratio, and falling sales are nothing bought ahead', () => {
	const free = seasonReturn({ ...season, discount: 0, fixed: 0, forwardBuying: 0 });
	expect(free).toMatchObject({ spend: 0, ratio: null });
	expect(free.breakEven).toBe(0);
	const fallen = seasonReturn({ ...season, sales: 9_000_000 });
	expect(fallen.increment).toBe(-1_000_000);
	expect(fallen.ratio).toBeLessThan(0);
	expect(seasonReturn({ ...season, discount: 0.3 }).breakEven).toBeNull();
});
