import { expect, it } from 'vitest';
import { day } from '../ledger/testing/batchOf';
import type { Registers } from '../register/register';
import { ladderPolicy } from '../testing/ladders';
import { planOf } from '../testing/planOf';
import { DUTIES } from './duties';
import { dutyGaps } from './dutyGaps';
import { dutyRows } from './dutyRows';

const SHEET = ['甲', '乙', '丙'].map((customer, at) => ({
	...{ customer, amount: 100 - at, date: '2025-12' },
}));
/** 甲 and 乙 are key. */
const POLICY = ladderPolicy('rank-share', [0.6, 1], {}, 1);

it('[DUTY-2] names the key accounts that no record speaks for, and says where no record can tell', () => {
	const registers: Registers = {
		stores: {
			pages: [
				[
					{ customer: 0, trainingHours: 3 },
					{ customer: 1, trainingHours: 0 },
				],
			],
		},
		occasions: { pages: [[{ customer: 1 }, { customer: 2 }]] },
		surveys: {
			pages: [
				[
					{ customer: 0, day: day('2025-07-10') },
					{ customer: 1, day: '很久' },
				],
			],
		},
	};
	const plan = planOf(SHEET, POLICY, { facts: { 乙: { yearlyPlan: '300 万' } } });
	const recorded = { ...plan, inputs: { ...plan.inputs, registers } };
	const gaps = (today: string) =>
		Object.fromEntries(DUTIES.map((duty) => [duty, dutyGaps(recorded, duty, day(today))]));
	expect(gaps('2026-01-05')).toEqual({
		...{ supply: null, people: [1], pilot: null, events: [0], executive: null },
		...{ promotion: [0], opinions: [1], incentives: null, figures: null, own: null },
	});
	// Two surveys a year are half a year apart.
	expect(gaps('2026-01-20')['opinions']).toEqual([0, 1]);
});
it('[DUTY-1] every duty stands once with its latest record', () => {
	const duties = { pages: [[{ duty: 2, note: 'alt' }, { duty: 99 }], [{ duty: 2, note: 'neu' }]] };
	const rows = dutyRows({ duties });
	expect(rows.map(({ duty }) => duty)).toEqual([...DUTIES]);
	expect(rows[1]).toEqual({ duty: 'people', row: 2, entry: { duty: 2, note: 'neu' } });
	expect(rows[0]).toEqual({ duty: 'supply', row: 3, entry: null });
});
