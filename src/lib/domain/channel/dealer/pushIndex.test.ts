import { expect, it } from 'vitest';
import { pushIndex } from './pushIndex';

it('[DEALER-6] above 1 he puts more money into us than we sell for him', () => {
	expect(pushIndex(30 / 200, 0.1)).toBeCloseTo(1.5, 12);
	expect(pushIndex(0.1, 0)).toBeNull();
});
