import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Measures } from '../plan';
import { blankMeasures } from './measureColumns';
import { reportOrder } from './reportOrder';
import { totalMeasures } from './totalMeasures';

/** null: not in the window. */
function measuresOf(revenues: readonly (number | null)[]): Measures {
	const columns = {
		...blankMeasures(revenues.length),
		size: revenues.length,
		present: Uint8Array.from(revenues, (fen) => (fen === null ? 0 : 1)),
		revenue: Float64Array.from(revenues, (fen) => fen ?? 0),
	};
	return { ...columns, totals: totalMeasures(columns) };
}

it('puts the largest first, ties by name, and leaves out who is not in the window', () => {
	const rank = Int32Array.of(3, 2, 1, 0, 4);
	expect([...reportOrder(measuresOf([5, 5, null, -1, 9]), rank)]).toEqual([4, 1, 0, 3]);
});

it('repaired for those who changed is the order made anew', () => {
	const revenue = fc.option(fc.integer({ min: -2, max: 9 }), { freq: 6 });
	const pairs = fc.array(fc.tuple(revenue, revenue, fc.boolean()), { maxLength: 60 });
	fc.assert(
		fc.property(pairs, fc.nat(60), (rows, size) => {
			const rank = Int32Array.from(rows, (_, code) => rows.length - code);
			const before = measuresOf(rows.map(([fen]) => fen));
			// The ledger may have lost its last customers, too.
			const kept = rows.slice(0, Math.max(size, rows.length - 3));
			const now = measuresOf(kept.map(([old, fen, changes]) => (changes ? fen : old)));
			const changed = rows.flatMap(([, , changes], code) =>
				changes || code >= kept.length ? [code] : [],
			);
			const last = { ...before, order: reportOrder(before, rank), changed };
			expect([...reportOrder(now, rank, last)]).toEqual([...reportOrder(now, rank)]);
		}),
		{ numRuns: 300 },
	);
});
