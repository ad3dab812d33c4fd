import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sale } from '../../src/lib/domain/ledger/testing/batchOf';
import type { Capacity, Service } from '../../src/lib/domain/policy/policy';
import { planOf } from './given/plans';
import { ladderAlone } from './given/policies';
import { sharedBy } from './runs';

/** A service standard in hundredths, so that the need of everybody is a fraction of whole numbers. */
const anyService = fc.record({
	visits: fc.integer({ min: 0, max: 30 }),
	calls: fc.integer({ min: 0, max: 60 }),
	hoursPerVisit: fc.constantFrom(0, 25, 110, 150, 333),
	hoursPerCall: fc.constantFrom(0, 10, 25, 33),
	adminHours: fc.constantFrom(0, 1, 700, 1234),
});
const anyCapacity = fc.record({
	workingDays: fc.integer({ min: 1, max: 366 }),
	hoursPerDay: fc.constantFrom(700, 750, 800, 2400),
	sellingShare: fc.constantFrom(10, 33, 70, 100),
	skill: fc.constantFrom(50, 90, 100, 110),
	support: fc.constantFrom(80, 100, 125),
	burstBuffer: fc.constantFrom(0, 10, 15, 300),
	travelHours: fc.constantFrom(0, 50, 75),
});
type InHundredths = Omit<Capacity, 'travelHours' | 'churnUplift'> & {
	readonly travelHours: number;
};
/** Customers of the better and the lesser tier. */
const anyHeads = fc.tuple(fc.nat(8), fc.nat(8));
type Heads = readonly [number, number];

const HUNDREDTHS = 100;
const BILLION = 1_000_000_000n;
const serviceOf = ({ visits, calls, ...hours }: Service): Service => ({
	...{ visits, calls },
	hoursPerVisit: hours.hoursPerVisit / HUNDREDTHS,
	hoursPerCall: hours.hoursPerCall / HUNDREDTHS,
	adminHours: hours.adminHours / HUNDREDTHS,
});
const capacityOf = (capacity: InHundredths): Capacity => ({
	...{ churnUplift: 0, workingDays: capacity.workingDays },
	hoursPerDay: capacity.hoursPerDay / HUNDREDTHS,
	sellingShare: capacity.sellingShare / HUNDREDTHS,
	skill: capacity.skill / HUNDREDTHS,
	support: capacity.support / HUNDREDTHS,
	burstBuffer: capacity.burstBuffer / HUNDREDTHS,
	travelHours: capacity.travelHours / HUNDREDTHS,
});

/** The two tiers in a team each, or all in one. */
function teams(
	[better, lesser]: Heads,
	services: readonly [Service, Service],
	capacity: InHundredths,
	pooled: boolean,
) {
	const sheet: Sale[] = [
		// Outside the window, so that there always is one.
		{ customer: 'z', amount: 0, date: '1999-01' },
		...Array.from({ length: better }, (_, k) => ({ customer: `b${k}`, amount: 5000 })),
		...Array.from({ length: lesser }, (_, k) => ({ customer: `l${k}`, amount: 1 })),
	].map((sale) => ({ date: '2025-12', ...sale }));
	const policy = ladderAlone(
		['monthly-average', [1, 0]],
		{
			service: { t0: serviceOf(services[0]), t1: serviceOf(services[1]) },
			capacity: capacityOf(capacity),
			teams: pooled ? [{ id: 'all', name: '', tiers: ['t0', 't1'], current: 3 }] : null,
		},
		1,
	);
	return planOf(sheet, policy).staffing.teams;
}

/** FTE as a fraction of whole numbers. */
function exactNeed(
	heads: number,
	service: Service,
	capacity: InHundredths,
): readonly [bigint, bigint] {
	const { visits, calls, hoursPerVisit, hoursPerCall, adminHours } = service;
	const hours = visits * (hoursPerVisit + capacity.travelHours) + calls * hoursPerCall + adminHours;
	// Hours and buffer are hundredths above; days are whole, four factors hundredths below.
	const above = BigInt(heads * hours) * BigInt(HUNDREDTHS + capacity.burstBuffer) * 10_000n;
	const { workingDays, hoursPerDay, sellingShare, skill, support } = capacity;
	return [above, BigInt(workingDays * hoursPerDay) * BigInt(sellingShare * skill * support)];
}

const people = (all: ReturnType<typeof teams>): number =>
	all.reduce((sum, { headcount }) => sum + headcount, 0);
const anyCase = fc.tuple(anyHeads, fc.tuple(anyService, anyService), anyCapacity);

describe('head counts', () => {
	test('[INV-22] are the need rounded up, as fractions of whole numbers say it', () => {
		fc.assert(
			fc.property(anyCase, ([heads, services, capacity]) => {
				const counted = teams(heads, services, capacity, false).map(({ headcount }) => headcount);
				const should = heads.map((count, place) => {
					const [above, below] = exactNeed(count, services[place as 0 | 1], capacity);
					// What is less than a billionth of a person asks for nobody.
					const asked = above * BILLION - below;
					return asked <= 0n ? 0 : Number((asked + below * BILLION - 1n) / (below * BILLION));
				});
				expect(counted).toEqual(should);
			}),
			sharedBy(3),
		);
	});

	test('[INV-22] nobody needs nobody, and one customer more never needs fewer people', () => {
		fc.assert(
			fc.property(anyCase, ([[better, lesser], services, capacity]) => {
				const heads = (...counts: Heads) => people(teams(counts, services, capacity, false));
				expect(heads(0, 0)).toBe(0);
				const now = heads(better, lesser);
				expect(heads(better + 1, lesser) >= now && heads(better, lesser + 1) >= now).toBe(true);
			}),
			sharedBy(3),
		);
	});

	test('[INV-22] of separate teams are never fewer than of one, and never a whole person each more', () => {
		fc.assert(
			fc.property(anyCase, ([heads, services, capacity]) => {
				const apart = people(teams(heads, services, capacity, false));
				const [one] = teams(heads, services, capacity, true);
				expect(apart - one!.headcount === 0 || apart - one!.headcount === 1).toBe(true);
				expect(one!.gap).toBe(one!.headcount - 3);
			}),
			sharedBy(3),
		);
	});
});
