import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RUNS } from '../testing/runs';
import { coverageOf, coverageToday } from './coverage';
import { staffed } from './testing/staffed';

const reach = (people: number, counts: readonly number[] = [900, 1200]) => {
	const { policy, staffing } = staffed({}, counts);
	return coverageOf(policy, staffing, people);
};

it('[STAFF-12] 20 people keep 84.084 % for all, or all of crystal and 63.194 % of A+', () => {
	const { proRata, byPriority } = reach(20);
	expect(proRata).toBeCloseTo(0.840_841, 6);
	expect(byPriority.map(({ covered }) => Number(covered.toFixed(5)))).toEqual([1, 0.63194]);
});
it('[STAFF-12] key tiers come first, wherever their segment stands', () => {
	const ladder = (id: string, key: boolean) => ({
		by: 'monthly-average',
		tiers: [{ id, key, min: 0 }],
	});
	const segments = [
		{ id: 'shops', where: { channel: ['a'] }, ladder: ladder('a-plus', false) },
		{ id: 'keys', ladder: ladder('crystal', true) },
	];
	const { policy, staffing } = staffed({ segments }, [5]);
	expect(coverageOf(policy, staffing, 0).byPriority.map(({ segment }) => segment)).toEqual([1, 0]);
});
it('[STAFF-12] nobody entered is unknown; nobody to serve is all served', () => {
	const { policy, staffing } = staffed({}, [900, 1200]);
	expect(coverageToday(policy, staffing)).toBeNull();
	expect(reach(0, [0, 0])).toMatchObject({
		proRata: 1,
		byPriority: [{ covered: 1 }, { covered: 1 }],
	});
});
it('[STAFF-12] more people never reach less far, and priority spends the same hours', () => {
	fc.assert(
		fc.property(fc.nat(3000), fc.nat(3000), fc.nat(60), (a, b, people) => {
			const [now, more] = [reach(people, [a, b]), reach(people + 1, [a, b])];
			expect(more.proRata).toBeGreaterThanOrEqual(now.proRata);
			const hours = (coverage: typeof now): number =>
				coverage.byPriority.reduce((sum, each) => sum + each.covered * each.workload, 0);
			expect(hours(now)).toBeCloseTo(Math.min(people * 1400, a * 21 + b * 12), 6);
		}),
		RUNS,
	);
});
