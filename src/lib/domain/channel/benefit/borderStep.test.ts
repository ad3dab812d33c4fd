import { expect, it } from 'vitest';
import { borderStep } from './borderStep';

it('[PRICE-8] below 0 the better tier is worse off at the border', () => {
	expect(borderStep(180, 150)).toEqual({ below: 180, above: 150, step: -30 });
	expect(borderStep(150, 150).step).toBe(0);
});
