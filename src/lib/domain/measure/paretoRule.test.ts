import { expect, it } from 'vitest';
import { EIGHTY_TWENTY, paretoExponent, paretoGini } from './paretoRule';

it('80/20 and 90/10 are these Pareto distributions (C2)', () => {
	expect(paretoExponent(EIGHTY_TWENTY)).toBeCloseTo(1.16096, 5);
	expect(paretoExponent(EIGHTY_TWENTY)).toBeCloseTo(Math.log(5) / Math.log(4), 12);
	expect(paretoGini(EIGHTY_TWENTY)).toBeCloseTo(0.75647, 5);
	expect(paretoExponent({ customers: 0.1, money: 0.9 })).toBeCloseTo(1.04795, 5);
});
