import { describe, expect, it } from 'vitest';
import { createInputs } from '../../inputs';
import { DEFAULT_POLICY } from '../../policy/defaults';
import { finish } from '../../primitives/steps';
import { recalculate, rowsReadBy } from '../../recalculate';
import { totalsAhead } from './totalsAhead';
import { ledgerOf } from '../../testing/ledgerOf';
import { planDigest } from '../../testing/planDigest';

const ROWS = 40_000;
/** Steps without which one of them would be most of the work. */
const FEWEST_STEPS = 20;

describe('the sales turned round ahead of their plan', () => {
	const empty = createInputs();
	const sales = Array.from({ length: ROWS }, (_, row) => ({
		date: row % 3 === 0 ? '2025-01' : '2025-06-30',
		customer: `客户${row % 900}`,
		amount: (row % 7 === 0 ? -1 : 1) * (row % 1009),
		order: `X${row % 5000}`,
		channel: row % 4 === 0 ? '' : `渠道${row % 5}`,
		manager: '__proto__',
	}));
	const inputs = { ...empty, ledger: ledgerOf(empty.names, sales) };
	const plain = recalculate(inputs, DEFAULT_POLICY);

	it('gives the same plan, and no row is read for it again', () => {
		const steps = totalsAhead(inputs, null);
		let count = 0;
		for (let step = steps.next(); ; step = steps.next()) {
			if (step.done !== true) {
				count++;
				continue;
			}
			const totals = step.value;
			const read = totals.tallies.rowsRead;
			const plan = recalculate(inputs, DEFAULT_POLICY, null, { totals });
			expect(planDigest(plan)).toBe(planDigest(plain));
			expect(rowsReadBy(plan)).toBe(rowsReadBy(plain));
			expect(totals.tallies.rowsRead).toBe(read);
			break;
		}
		expect(count).toBeGreaterThan(FEWEST_STEPS);
	});

	it('of other sales are not taken', () => {
		const other = { ...inputs, ledger: ledgerOf(empty.names, sales.slice(1)) };
		const totals = finish(totalsAhead(other, plain));
		expect(planDigest(recalculate(inputs, DEFAULT_POLICY, null, { totals }))).toBe(
			planDigest(plain),
		);
	});
});
