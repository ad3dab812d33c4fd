import { expect, test } from 'vitest';
import { GUARD_IDS, type GuardFinding } from '$lib/domain/plan';
import { AREAS, areaOf, areasOf } from './areas';

const finding = (guard: GuardFinding['guard']): GuardFinding => ({
	...{ guard, severity: 'warning', unit: 'none', customers: [], figures: [] },
	...{ figure: null, limit: null },
});

test('every guard has an area, and every area a guard', () => {
	expect(new Set(GUARD_IDS.map(areaOf))).toEqual(new Set(AREAS));
	expect(areaOf('dump-floor')).toBe('rebates');
	expect(areaOf('service-inversion')).toBe('service');
	expect(areaOf('caps-under-pool')).toBe('promotion');
	expect(areaOf('concentration')).toBe('list');
});

test('areas without a finding are left out', () => {
	const found = areasOf([
		finding('overstocked'),
		finding('cross-region'),
		finding('concentration'),
	]);
	expect(found).toEqual([
		{ area: 'list', count: 1 },
		{ area: 'stock', count: 2 },
	]);
	expect(areasOf([])).toEqual([]);
});
