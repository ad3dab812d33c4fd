import fc from 'fast-check';
import type { HistoryCount } from '../buyingHistory';

/** Logarithms of four parameters, within what is searched. */
export const anyLogs = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), {
	minLength: 4,
	maxLength: 4,
});

/** Histories of one customer or many; some stand there more than once. */
export const anyHistories: fc.Arbitrary<readonly HistoryCount[]> = fc.array(
	fc
		.tuple(fc.integer({ min: 0, max: 40 }), fc.nat(), fc.nat(), fc.constantFrom(1, 1, 2, 700))
		.map(([observed, a, b, customers]) => {
			const last = a % (observed + 1);
			return { observed, last, bought: last === 0 ? 0 : 1 + (b % last), customers };
		}),
	{ minLength: 1, maxLength: 12 },
);
