import { expect, it } from 'vitest';
import { flowMargin } from './flowMargin';

it('[REGION-3] the difference of net prices less the freight', () => {
	expect(flowMargin(92, 100, 3)).toBe(5);
	expect(flowMargin(100, 92, 3)).toBe(-11);
});
