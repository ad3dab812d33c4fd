import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editCells, type LedgerEdit } from '../../src/lib/domain/ledger/editCells';
import { day, type Sale } from '../../src/lib/domain/ledger/testing/batchOf';
import { moveCut } from '../../src/lib/domain/policy/moveCut';
import type { Policy } from '../../src/lib/domain/policy/policy';
import { recalculate } from '../../src/lib/domain/recalculate';
import { anyPlace } from '../../src/lib/domain/testing/anyPart';
import { inputsOf } from '../../src/lib/domain/testing/planOf';
import { planDigest } from '../../src/lib/domain/testing/planDigest';
import { anyPolicy } from './given/policies';
import { TODAY } from './given/workspaces';
import { sharedBy } from './runs';

/** More pages of customers than an edit touches: what follows is patched, not made anew. */
const CUSTOMERS = 700;
const nameOf = (code: number): string => `客户 "${String(code)}"`;
/** Two years; many buy alike, some nothing, some give back. */
const SALES: readonly Sale[] = Array.from({ length: 2 * CUSTOMERS }, (_, row): Sale => {
	const code = row % CUSTOMERS;
	return {
		customer: nameOf(code),
		date: `${row < CUSTOMERS ? 2024 : 2025}-${String(1 + ((row * 5) % 12)).padStart(2, '0')}`,
		amount: [100, 100, 0, -50, 2500][code % 5]! + (code % 3 === 0 ? (row * 37) % 91 : 0),
		profit: ((row * 53) % 71) - 20,
		...(code % 7 === 0 ? { channel: '经销', region: '西' } : {}),
		...(code % 11 === 0 ? { order: `SO${String(row)}` } : {}),
	};
});
const inputs = inputsOf(SALES);

const anyAmount = fc.constantFrom(null, 0, 100, 2500, -50, -9000, 7_000_000);
const anyEdit = fc.oneof(
	{ weight: 3, arbitrary: fc.record({ column: fc.constant('amount' as const), value: anyAmount }) },
	fc.record({ column: fc.constant('profit' as const), value: anyAmount }),
	fc.record({
		column: fc.constant('customer' as const),
		value: fc.constantFrom(null, 'new 😀', nameOf(1), nameOf(CUSTOMERS - 1)),
	}),
	fc.record({
		column: fc.constant('date' as const),
		value: fc.constantFrom(day('2024-12'), day('2025-12'), day('2020-01'), null),
	}),
);
/** Some cells of one row, or a cut. */
const anyMove = fc.oneof(
	{
		weight: 2,
		arbitrary: fc.record({
			place: anyPlace,
			edits: fc.array(anyEdit, { minLength: 1, maxLength: 2 }),
		}),
	},
	fc.record({ place: anyPlace, upTo: fc.constantFrom(0.05, 0.3, 0.31, 0.5, 0.52, 0.9) }),
);

test('[INV-27] of many customers, made from the last one after edits and moved cuts', () => {
	fc.assert(
		fc.property(anyPolicy, fc.array(anyMove, { minLength: 1, maxLength: 6 }), (first, moves) => {
			let policy: Policy = first;
			let current = inputs;
			let plan = recalculate(current, policy, null, { today: TODAY });
			for (const move of moves) {
				if ('edits' in move) {
					const row = Math.floor(move.place * SALES.length);
					const edits = move.edits.map((edit): LedgerEdit => ({ row, ...edit }));
					current = { ...current, ledger: editCells(current.ledger, current.names, edits) };
				} else {
					const { tiers } = policy.segments[0]!.ladder;
					const tier = Math.floor(move.place * tiers.length);
					if (tiers[tier]!.upTo === undefined) continue;
					policy = { ...policy, segments: moveCut(policy.segments, 0, tier, move.upTo) };
				}
				plan = recalculate(current, policy, plan, { today: TODAY });
				// Looked at every time, so that each is made from the one before.
				expect(plan.promotion.customers).toBeLessThanOrEqual(CUSTOMERS + 1);
			}
			const anew = recalculate(current, policy, null, { today: TODAY });
			expect(planDigest(plan)).toBe(planDigest(anew));
		}),
		sharedBy(8),
	);
});
