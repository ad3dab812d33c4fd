import fc from 'fast-check';

const STEPS = 10_000;

/**
 * A place along the way, from 0 up to `most` itself, all of them equally likely.
 * `fc.double` would nearly always be close to 0: it takes every exponent to be as likely.
 */
export const anyPart = (most = 1): fc.Arbitrary<number> =>
	fc.integer({ min: 0, max: STEPS }).map((step) => (step / STEPS) * most);

/** The same without the end: a place in a list, as a part of its length. */
export const anyPlace: fc.Arbitrary<number> = fc
	.integer({ min: 0, max: STEPS - 1 })
	.map((step) => step / STEPS);
