import { expect } from 'vitest';
import { digestOf } from '../../../src/lib/domain/testing/planDigest';

/** Compares by a digest first: most runs are equal, and to walk through both is what costs. */
export function expectSame(is: unknown, should: unknown): void {
	const [one, other] = [digestOf(is), digestOf(should)];
	if (one !== other) expect(is).toEqual(should);
	expect(one).toBe(other);
}
