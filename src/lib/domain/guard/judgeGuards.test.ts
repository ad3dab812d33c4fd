import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { GUARD_IDS } from '../plan';
import { finish } from '../primitives/steps';
import { judgingOf } from '../judgingOf';
import { planOf } from '../testing/planOf';
import { RUNS } from '../testing/runs';
import { judgeGuards } from './judgeGuards';
import { GUARDS } from './registry';

it('[GUARD-1] every guard of the contract is in the registry, once, in its order', () => {
	expect(GUARDS.map(({ id }) => id)).toEqual(GUARD_IDS);
});

describe('judging', () => {
	it('[GUARD-1] tells what found nothing from what could not be judged', () => {
		const sheet: Sale[] = [{ customer: 'a', amount: 100, date: '2025-12' }];
		const plan = planOf(sheet);
		const { findings, quiet, unjudged } = finish(
			judgeGuards({ ...plan, sheet: plan.inputs.customers, today: null }),
		);
		expect(unjudged.slice(0, 2)).toEqual([
			{ guard: 'key-unprofitable', why: { key: 'guard_needs_profit', args: {} } },
			{ guard: 'black-face-unapproved', why: { key: 'guard_needs_profit', args: {} } },
		]);
		expect(findings.map(({ guard }) => guard)).toEqual(plan.guards.map(({ guard }) => guard));
		const all = [...findings, ...unjudged].map(({ guard }) => guard);
		expect([...all, ...quiet].sort()).toEqual([...GUARD_IDS].sort());
	});
	it('[GUARD-33] says which guards are switched off, and does not ask them', () => {
		const sheet: Sale[] = [{ customer: 'a', amount: 100, date: '2025-12' }];
		const plan = planOf(sheet, { guards: { off: ['concentration', 'overstocked'] } });
		expect(plan.silent.off).toEqual(['concentration', 'overstocked']);
		expect(plan.guards.map(({ guard }) => guard)).not.toContain('concentration');
		expect(planOf(sheet).guards.map(({ guard }) => guard)).toContain('concentration');
	});
	it('[GUARD-1] is made in steps, and whoever asks meanwhile gets the rest', () => {
		const sheet: Sale[] = [{ customer: 'a', amount: 100, date: '2025-12' }];
		const plan = planOf(sheet);
		const steps = judgingOf(plan)!;
		expect([steps.next().done, steps.next().done]).toEqual([false, false]);
		expect(plan.guards).toEqual(planOf(sheet).guards);
		expect(steps.next().done).toBe(true);
		expect(judgingOf(plan)).toBeNull();
	});
	it('[GUARD-1] finds nothing in an empty workbook', () => {
		expect(planOf([]).guards).toEqual([]);
	});
});

describe('a stricter limit', () => {
	const sheet = fc.array(
		fc.record({
			customer: fc.constantFrom('a', 'b', 'c', 'd', '__proto__'),
			amount: fc.integer({ min: -100, max: 1000 }),
			profit: fc.integer({ min: -50, max: 50 }),
			date: fc.constantFrom('2025-10', '2025-11', '2025-12'),
		}),
		{ minLength: 1, maxLength: 20 },
	);
	const limits = fc.tuple(
		fc.constantFrom(0.1, 0.25, 0.5, 0.9),
		fc.constantFrom(0.1, 0.25, 0.5, 0.9),
	);

	it('[GUARD-10] never takes a warning away', () => {
		fc.assert(
			fc.property(sheet, limits, (sales, pair) => {
				const [strict, loose] = [...pair].sort((a, b) => a - b) as [number, number];
				const concerned = (limit: number): ReadonlyMap<string, readonly number[]> => {
					const plan = planOf(sales, {
						guards: { concentration: limit, departmentDue: 20 },
						keyConditions: {
							maxLargestOrderShare: limit,
							minActiveMonths: limit === strict ? 3 : 1,
						},
					});
					return new Map(plan.guards.map(({ guard, customers }) => [guard, customers]));
				};
				if (strict === loose) return;
				const more = concerned(strict);
				for (const [guard, customers] of concerned(loose)) {
					expect(more.get(guard)).toEqual(expect.arrayContaining([...customers]));
				}
			}),
			RUNS,
		);
	});
});
