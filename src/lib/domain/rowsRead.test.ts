import { describe, expect, it } from 'vitest';
import { createInputs } from './inputs';
import { editCells } from './ledger/editCells';
import { CHUNK_ROWS } from './ledger/ledger';
import type { LedgerTotals } from './ledger/totals/ledgerTotals';
import { day } from './ledger/testing/batchOf';
import type { Plan } from './plan';
import { DEFAULT_POLICY } from './policy/defaults';
import { recalculate, rowsReadBy } from './recalculate';
import { ledgerOf } from './testing/ledgerOf';
import { planDigest } from './testing/planDigest';

const DATES = ['2024-01', '2024-12-31', '2025-01-01', '2025-06', '2025-11-30'];

describe('rows read', () => {
	const rows = 40_000;
	const empty = createInputs();
	const sales = Array.from({ length: rows }, (_, row) => ({
		date: DATES[row % DATES.length]!,
		customer: `客户${row % 3000}`,
		amount: 100 + ((row * 7919) % 10_007),
		profit: row % 11,
		sellThrough: row % 13,
	}));
	const inputs = { ...empty, ledger: ledgerOf(empty.names, sales) };
	/** Made inside the first test that asks: what is made outside of all belongs to none of them. */
	let made: Plan | null = null;
	const first = (): Plan => (made ??= recalculate(inputs, DEFAULT_POLICY));

	it('are all of them the first time', () => {
		expect(rowsReadBy(first())).toBe(rows);
	});

	it('are none after a policy change', () => {
		const moved = recalculate(inputs, { ...DEFAULT_POLICY, stabilityMargin: 0.2 }, first());
		expect(rowsReadBy(moved)).toBe(0);
		const shorter = { ...DEFAULT_POLICY, window: { months: 3, asOf: null } };
		expect(rowsReadBy(recalculate(inputs, shorter, first()))).toBe(0);
	});

	it('[BASIS-5] are none when the other sales are to count', () => {
		const { totals } = first().stages as { totals: { result: LedgerTotals } };
		const before = totals.result.tallies.rowsRead;
		const sold = recalculate(inputs, { ...DEFAULT_POLICY, basis: 'sell-through' }, first());
		expect(sold.basis.by).toBe('sell-through');
		expect(rowsReadBy(sold)).toBe(0);
		expect(totals.result.tallies.rowsRead).toBe(before);
	});

	it.each([
		['amount', 50],
		['customer', '客户17'],
		['date', day('2025-03')],
	] as const)('are those of one chunk, old and new, after an edited %s', (column, value) => {
		const ledger = editCells(inputs.ledger, inputs.names, [{ row: 30_000, column, value }]);
		const edited = recalculate({ ...inputs, ledger }, DEFAULT_POLICY, first());
		expect(rowsReadBy(edited)).toBeGreaterThan(0);
		expect(rowsReadBy(edited)).toBeLessThanOrEqual(2 * CHUNK_ROWS);
		expect(planDigest(edited)).toBe(planDigest(recalculate(edited.inputs, DEFAULT_POLICY)));
	});

	it('are none after an edit of a column that no sum reads', () => {
		const ledger = editCells(inputs.ledger, inputs.names, [
			{ row: 9, column: 'product', value: '酒' },
		]);
		const edited = recalculate({ ...inputs, ledger }, DEFAULT_POLICY, first());
		expect(rowsReadBy(edited)).toBe(0);
		expect(edited.measures).toBe(first().measures);
		expect(edited.placement).toBe(first().placement);
	});

	it('[CHURN-6] are none when the policy begins to count with the risk of losing customers', () => {
		const capacity = { ...DEFAULT_POLICY.capacity, churnUplift: 1 };
		const uplifted = recalculate(inputs, { ...DEFAULT_POLICY, capacity }, first());
		expect(rowsReadBy(uplifted)).toBe(0);
		expect(uplifted.churn).toBe(first().churn);
		const { risk } = uplifted.churn;
		const [most] = uplifted.order as unknown as [number];
		const grown = uplifted.staffing.hours[most]! / first().staffing.hours[most]!;
		expect(grown).toBeCloseTo(1 + risk[most]!, 9);
	});
});
