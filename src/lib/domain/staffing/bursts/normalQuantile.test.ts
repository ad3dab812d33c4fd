import { expect, it } from 'vitest';
import { normalQuantile } from './normalQuantile';

it('[BURST-2] knows the usual percentiles, both tails and the far ones', () => {
	expect(normalQuantile(0.5)).toBe(0);
	expect(normalQuantile(0.9)).toBeCloseTo(1.2815515655446004, 14);
	expect(normalQuantile(0.95)).toBeCloseTo(1.6448536269514722, 14);
	expect(normalQuantile(0.99)).toBeCloseTo(2.3263478740408408, 14);
	expect(normalQuantile(0.025)).toBeCloseTo(-1.959963984540054, 14);
	expect(normalQuantile(1e-13)).toBeCloseTo(-7.348796102800402, 9);
});
