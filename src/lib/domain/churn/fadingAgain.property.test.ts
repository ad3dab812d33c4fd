import fc from 'fast-check';
import { expect, it } from 'vitest';
import { appendBatch } from '../ledger/appendBatch';
import { editCells } from '../ledger/editCells';
import { batchOf, day } from '../ledger/testing/batchOf';
import type { Plan } from '../plan';
import { recalculate } from '../recalculate';
import { inputsOf, policyOf } from '../testing/planOf';
import { RUNS } from '../testing/runs';

/** More customers than one page holds, so that an edit leaves whole pages alone. */
const CUSTOMERS = 300;
/** Each makes plans of all of them. */
const MOST_RUNS = 25;
const DATES = ['2024-02', '2024-09', '2025-03', '2025-08', '2025-12'] as const;
const SALES = Array.from({ length: 2 * CUSTOMERS }, (_, k) => ({
	customer: `客户 ${String(k % CUSTOMERS)}`,
	date: DATES[(k * 7) % DATES.length]!,
	amount: 100 + (k % 9) * 50,
}));
const POLICY = { window: { months: 12, asOf: '2025-12' } };
const OTHER = { ...POLICY, churn: { lapse: 5, partialFall: 0.3, gapFactor: 1.5, steepFall: 0.1 } };

type Step =
	| { readonly kind: 'amount'; readonly row: number; readonly value: number }
	| { readonly kind: 'day'; readonly row: number; readonly value: string }
	| { readonly kind: 'new'; readonly name: string; readonly date: string }
	| { readonly kind: 'policy' };
const anyRow = fc.nat(SALES.length - 1);
const anyDate = fc.constantFrom(...DATES, '2026-01', '2023-06');
const anyStep: fc.Arbitrary<Step> = fc.oneof(
	fc.record({ kind: fc.constant('amount'), row: anyRow, value: fc.constantFrom(-500, 0, 1, 900) }),
	fc.record({ kind: fc.constant('day'), row: anyRow, value: anyDate }),
	fc.record({ kind: fc.constant('new'), name: fc.constantFrom('__proto__', '🍷'), date: anyDate }),
	fc.record({ kind: fc.constant('policy') }),
);
type Looked = readonly [step: Step, looked: boolean];

const fadingOf = ({ leaving }: Plan) => {
	const { silent, gap, patience, state, signs } = leaving.fading;
	return { silent, gap, patience, state, signs };
};

it('[CHURN-7] is bit for bit the same after any edits as from scratch, looked at or not', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(anyStep, fc.boolean()), { maxLength: 6 }), (steps) => {
			let inputs = inputsOf(SALES);
			let policy = policyOf(POLICY);
			let plan = recalculate(inputs, policy);
			fadingOf(plan);
			for (const [step, looked] of steps satisfies readonly Looked[]) {
				if (step.kind === 'policy') {
					policy = policyOf(policy.churn.lapse === 5 ? POLICY : OTHER);
				} else if (step.kind === 'new') {
					const sale = { customer: step.name, date: step.date, amount: 700 };
					const ledger = appendBatch(inputs.ledger, inputs.names, batchOf([sale]));
					inputs = { ...inputs, ledger };
				} else {
					const column = step.kind === 'amount' ? 'amount' : 'date';
					const value = step.kind === 'amount' ? step.value : day(step.value);
					const edit = { row: step.row, column, value } as const;
					inputs = { ...inputs, ledger: editCells(inputs.ledger, inputs.names, [edit]) };
				}
				plan = recalculate(inputs, policy, plan);
				if (looked) fadingOf(plan);
			}
			expect(fadingOf(plan)).toEqual(fadingOf(recalculate(inputs, policy)));
		}),
		{ ...RUNS, numRuns: Math.min(MOST_RUNS, RUNS.numRuns) },
	);
});
