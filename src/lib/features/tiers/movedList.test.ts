import { expect, it } from 'vitest';
import { NONE, type Plan } from '$lib/domain/plan';
import { movedList, sameMove } from './movedList';

// 0 stayed, 1 fell, 2 is new, 3 and 4 were lost, 5 is of another segment.
const plan = {
	placement: {
		segment: Uint8Array.from([0, 0, 0, 0, 0, 1]),
		priorTier: Uint8Array.from([0, 0, NONE, 0, 0, 0]),
		tier: Uint8Array.from([0, 1, 1, 0, 0, 1]),
		segments: [{ order: Int32Array.from([0, 1, 2]) }, { order: Int32Array.from([5]) }],
	},
	measures: {
		size: 6,
		present: Uint8Array.from([1, 1, 1, 0, 0, 1]),
		priorRevenue: Float64Array.from([9, 8, 0, 2, 7, 5]),
	},
} as unknown as Plan;
const listed = (from: number | 'new', to: number | 'lost') => {
	const { customers, ranks } = movedList(plan, 0, { from, to });
	return { customers: [...customers], ranks: [...ranks] };
};

it('[MIGRATE-1] lists who stands in a cell, with the rank in the segment', () => {
	expect(listed(0, 0)).toEqual({ customers: [0], ranks: [1] });
	expect(listed(0, 1)).toEqual({ customers: [1], ranks: [2] });
	expect(listed('new', 1)).toEqual({ customers: [2], ranks: [3] });
	expect(listed(1, 0)).toEqual({ customers: [], ranks: [] });
});

it('[MIGRATE-1] lists lost customers by what they bought, without a rank', () => {
	expect(listed(0, 'lost')).toEqual({ customers: [4, 3], ranks: [0, 0] });
});

it('knows a cell again', () => {
	expect(sameMove({ from: 'new', to: 1 }, { from: 'new', to: 1 })).toBe(true);
	expect(sameMove({ from: 0, to: 1 }, { from: 0, to: 'lost' })).toBe(false);
	expect(sameMove(null, { from: 0, to: 1 })).toBe(false);
});
