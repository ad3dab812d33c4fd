import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sale } from '../../src/lib/domain/ledger/testing/batchOf';
import { recalculate, rowsReadBy } from '../../src/lib/domain/recalculate';
import { inputsOf } from '../../src/lib/domain/testing/planOf';
import { planDigest } from '../../src/lib/domain/testing/planDigest';
import { anyDeed } from './given/deeds';
import { expectSame } from './given/expectSame';
import { customersIn, planOf, reportFor } from './given/plans';
import { anyPolicy, promotionAlone } from './given/policies';
import { anySheet, NAMES } from './given/sales';
import { opened, TODAY } from './given/workspaces';
import { PLAN_RUNS, sharedBy } from './runs';

/** Parts of an amount that add up to it; null where the cell is blank. */
const parts = (whole: number | undefined, first: number): readonly [number?, number?] =>
	whole === undefined ? [] : [first, whole - first];

/** One row as two, in the same order on the same day. */
function split(sale: Sale, at: number): readonly [Sale, Sale] {
	const [a, restOfA] = parts(sale.amount, Math.trunc(at));
	const [p, restOfP] = parts(sale.profit, Math.trunc(at / 3));
	return [
		{ ...sale, amount: a, profit: p },
		{ ...sale, amount: restOfA, profit: restOfP },
	];
}

describe('a plan', () => {
	test('[INV-26] does not hang on the order of the rows', () => {
		fc.assert(
			fc.property(
				anySheet(),
				anyPolicy,
				fc.array(fc.nat(), { minLength: 30, maxLength: 30 }),
				(sheet, policy, dice) => {
					const places = [...sheet.keys()].sort((a, b) => dice[a]! - dice[b]!);
					const shuffled = places.map((place) => sheet[place]!);
					expectSame(reportFor(shuffled, policy), reportFor(sheet, policy));
				},
			),
			sharedBy(3),
		);
	});

	test('[INV-26] gives the last fen to the same customer in whatever order equal ones come', () => {
		const anyOrder = fc.shuffledSubarray([...NAMES], { minLength: 2 });
		fc.assert(
			fc.property(anyOrder, fc.nat(40), (names, fixedFen) => {
				const policy = promotionAlone({ pool: { fixedFen }, capRate: 1 });
				const given = (order: readonly string[]) => {
					const sheet = order.map((customer) => ({ customer, amount: 700, date: '2025-12' }));
					const plan = planOf(sheet, policy);
					const { allocation } = plan.promotion;
					return new Map(
						customersIn(plan).map(({ customer, code }) => [customer, allocation[code]]),
					);
				};
				expect(given(names)).toEqual(given(names.toSorted()));
			}),
			sharedBy(3),
		);
	});

	test('[INV-26] says the same when a row of an order is written as two', () => {
		fc.assert(
			fc.property(
				anySheet(1_000_000),
				anyPolicy,
				fc.nat(),
				fc.integer({ min: -5000, max: 5000 }),
				(sheet, policy, pick, at) => {
					const numbered = sheet.map((sale) => ({ ...sale, order: sale.order ?? 'SO9' }));
					const place = sheet.length === 0 ? 0 : pick % sheet.length;
					const more = numbered.flatMap((sale, row) => (row === place ? split(sale, at) : [sale]));
					// One row more is the one thing that it may say.
					const should = { ...reportFor(numbered, policy), ledger: null };
					const is = { ...reportFor(more, policy), ledger: null };
					expectSame(is, should);
				},
			),
			sharedBy(3),
		);
	});

	test('[INV-27] made from the last one is the one made from nothing, after anything a planner does', () => {
		const anyMoves = fc.array(fc.oneof({ weight: 3, arbitrary: anyDeed }, fc.constant('undo')), {
			maxLength: 8,
		});
		fc.assert(
			fc.property(anyMoves, (moves) => {
				const { workspace } = opened();
				let { plan } = workspace;
				for (const move of moves) {
					if (typeof move === 'string') workspace.undo();
					else move.run(workspace);
					// Asked for after every move, so that each plan is made from the one before.
					({ plan } = workspace);
					expect(workspace.around.issues).toEqual([]);
				}
				const { inputs, policy, scenario } = workspace;
				const anew = recalculate(inputs, policy, null, { today: TODAY, scenario });
				expect(planDigest(plan)).toBe(planDigest(anew));
			}),
			PLAN_RUNS,
		);
	});

	test('[INV-28] made again is the same one, and reads no row', () => {
		fc.assert(
			fc.property(anySheet(), anyPolicy, (sheet, policy) => {
				const inputs = inputsOf(sheet);
				const once = recalculate(inputs, policy);
				const digest = planDigest(once);
				const again = recalculate(inputs, policy, once);
				expect(planDigest(again)).toBe(digest);
				expect(rowsReadBy(again)).toBe(0);
				expect(again.placement).toBe(once.placement);
				expect(again.promotion).toBe(once.promotion);
				// Nothing was written into what was given out before.
				expect(planDigest(once)).toBe(digest);
				expect(planDigest(recalculate(inputs, policy))).toBe(digest);
			}),
			PLAN_RUNS,
		);
	});
});
