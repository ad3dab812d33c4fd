import { describe, expect, it } from 'vitest';
import { changePolicy, restorePolicy } from './changePolicy';
import { DEFAULT_POLICY } from './defaults';
import { moveCut } from './moveCut';
import type { PolicyChanges } from './policy';
import { policyDifferences } from './policyDifferences';

describe('changePolicy', () => {
	it('sets one value and shares the rest', () => {
		const before: PolicyChanges = { stabilityMargin: 0.2, promotion: { floorFen: 1 } };
		const after = changePolicy(before, 'promotion.capRate', 0.5);
		expect(after).toEqual({ stabilityMargin: 0.2, promotion: { floorFen: 1, capRate: 0.5 } });
		expect(before).toEqual({ stabilityMargin: 0.2, promotion: { floorFen: 1 } });
		expect(changePolicy(after, 'stabilityMargin', 0).promotion).toBe(after.promotion);
	});
	it('takes names with dots as keys of their own', () => {
		expect(changePolicy({}, ['service', 'a.b', 'visits'], 3)).toEqual({
			service: { 'a.b': { visits: 3 } },
		});
	});
	it('reaches no prototype', () => {
		const changes = changePolicy({}, ['promotion', 'tierWeights', '__proto__'], 2);
		expect(Object.keys(changes.promotion?.tierWeights ?? {})).toEqual(['__proto__']);
		expect(Object.getPrototypeOf(changes.promotion?.tierWeights)).toBe(Object.prototype);
	});
	it('needs a key', () => {
		expect(() => changePolicy({}, [], 1)).toThrow('at least one key');
	});
});

describe('restorePolicy', () => {
	it('takes a value out, and branches that are empty then', () => {
		const changes = changePolicy({ stabilityMargin: 0 }, 'service.gold.visits', 9);
		expect(restorePolicy(changes, 'service.gold.visits')).toEqual({ stabilityMargin: 0 });
		expect(restorePolicy(changes, 'service')).toEqual({ stabilityMargin: 0 });
	});
	it('changes nothing where nothing was changed', () => {
		const changes: PolicyChanges = { promotion: { capRate: 1 } };
		for (const path of ['service.gold', 'promotion.floorFen', 'promotion.capRate.x']) {
			expect(restorePolicy(changes, path)).toBe(changes);
		}
	});
});

describe('policyDifferences', () => {
	it('counts a moved cut as one, and names its place', () => {
		const segments = moveCut(DEFAULT_POLICY.segments, 0, 1, 0.72);
		expect(policyDifferences(DEFAULT_POLICY, { ...DEFAULT_POLICY, segments })).toEqual([
			{ path: ['segments', '0', 'ladder', 'tiers', '1', 'upTo'], baseline: 0.7, value: 0.72 },
		]);
		expect(segments[0]!.ladder.tiers[0]).toBe(DEFAULT_POLICY.segments[0]!.ladder.tiers[0]);
	});
	it('moves the min of a band', () => {
		const [segment] = DEFAULT_POLICY.segments;
		const ladder = { ...segment!.ladder, by: 'monthly-average' as const };
		const [moved] = moveCut([{ ...segment!, ladder }], 0, 0, 5000);
		expect(moved!.ladder.tiers[0]!.min).toBe(5000);
	});
	it('takes a choice of shapes and another list as one difference', () => {
		const other = {
			...DEFAULT_POLICY,
			promotion: { ...DEFAULT_POLICY.promotion, pool: { fixedFen: 1 } },
			capacity: { ...DEFAULT_POLICY.capacity, travelHours: { default: 1, 华东: 2 } },
			teams: [{ id: 'one', name: 'one', tiers: ['gold'], current: 0 }],
			segments: [],
		};
		expect(policyDifferences(DEFAULT_POLICY, other).map(({ path }) => path.join('.'))).toEqual([
			'segments',
			'capacity.travelHours',
			'teams',
			'promotion.pool',
		]);
	});
	it('finds none between equal policies, however they were made', () => {
		expect(policyDifferences(DEFAULT_POLICY, structuredClone(DEFAULT_POLICY))).toEqual([]);
	});
	it('tells a value that is new from one that is gone', () => {
		const weights = { ...DEFAULT_POLICY.promotion.tierWeights, platin: 2 };
		const more = {
			...DEFAULT_POLICY,
			promotion: { ...DEFAULT_POLICY.promotion, tierWeights: weights },
		};
		const path = ['promotion', 'tierWeights', 'platin'];
		expect(policyDifferences(DEFAULT_POLICY, more)).toEqual([
			{ path, baseline: undefined, value: 2 },
		]);
		expect(policyDifferences(more, DEFAULT_POLICY)).toEqual([
			{ path, baseline: 2, value: undefined },
		]);
	});
});
