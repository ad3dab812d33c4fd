import { expect, it } from 'vitest';
import { monthOf, NO_MONTH } from '../primitives/day';
import { windowOf } from './windowOf';

const ledger = { from: monthOf(2024, 3), to: monthOf(2026, 10) };

it('ends in the month of the latest sale', () => {
	expect(windowOf({ months: 12, asOf: null }, ledger)).toEqual({
		from: monthOf(2025, 11),
		to: monthOf(2026, 10),
		months: 12,
		priorFrom: monthOf(2024, 11),
		priorTo: monthOf(2025, 10),
		ledgerFrom: ledger.from,
		ledgerTo: ledger.to,
	});
});

it('ends where the planner says, across the turn of a year', () => {
	const window = windowOf({ months: 3, asOf: '2025-02' }, ledger);
	// December, January, February; September, October, November before.
	expect([window.from, window.to]).toEqual([monthOf(2024, 12), monthOf(2025, 2)]);
	expect([window.priorFrom, window.priorTo]).toEqual([monthOf(2024, 9), monthOf(2024, 11)]);
});

it('has no months in an empty ledger', () => {
	const window = windowOf({ months: 12, asOf: null }, { from: NO_MONTH, to: NO_MONTH });
	expect(window).toMatchObject({ from: NO_MONTH, to: NO_MONTH, priorFrom: NO_MONTH });
});

it('refuses what is not a month', () => {
	expect(() => windowOf({ months: 12, asOf: '2025-13' }, ledger)).toThrow(RangeError);
});
