import { expect } from 'vitest';
import { digestOf } from '../../../src/lib/domain/testing/planDigest';

/** Compares by a digest first: most runs are equal, and to walk through both is what costs. */
export function expectSame(is: unknown, should: unknown): void {
	if (digestOf(is) !== digestOf(should)) expect(is).toEqual(should);
	expect(digestOf(is)).toBe(digestOf(should));
}
