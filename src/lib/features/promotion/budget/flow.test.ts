import { describe, expect, it } from 'vitest';
import { placeFlow, ribbon, type FlowBranch } from './flow';

const size = { height: 200, gap: 10, leafGap: 2, label: 16 };
const branch = (id: string, amount: number, leaves: readonly number[] = []): FlowBranch => ({
	id,
	amount,
	leaves: leaves.map((each, index) => ({ id: `${id}${String(index)}`, amount: each })),
});

describe('the flow of money', () => {
	it('is as high for a yuan in every column', () => {
		// 200 px − one gap of 10 − one leaf gap of 2 = 188 px for 100: 1.88 px each.
		const flow = placeFlow([branch('a', 75, [50, 25]), branch('b', 25)], size);
		expect(flow.pool.height).toBeCloseTo(188);
		expect(flow.branches.map((each) => each.height)).toEqual([141, 47]);
		expect(flow.branches[0]?.leaves.map((leaf) => leaf.height)).toEqual([94, 47]);
	});
	it('leaves the pool without gaps and in order', () => {
		const flow = placeFlow([branch('a', 60), branch('b', 40)], size);
		const [a, b] = flow.branches;
		expect(a?.from.top).toBeCloseTo(flow.pool.top);
		expect(b?.from.top).toBeCloseTo((a?.from.top ?? 0) + (a?.from.height ?? 0));
	});
	it('draws no branch without money', () => {
		expect(
			placeFlow([branch('a', 0), branch('b', 5)], size).branches.map((each) => each.id),
		).toEqual(['b']);
	});
	it('is empty for an empty pool', () => {
		const flow = placeFlow([branch('a', 0)], size);
		expect(flow.pool.height).toBe(0);
		expect(flow.branches).toEqual([]);
	});
	it('keeps labels of thin leaves apart and inside', () => {
		const flow = placeFlow([branch('a', 100, [97, 1, 1, 1])], size);
		const labels = flow.branches[0]?.leaves.map((leaf) => leaf.label) ?? [];
		labels.slice(1).forEach((label, i) => {
			expect(label - (labels[i] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9);
		});
		expect(Math.max(...labels)).toBeLessThanOrEqual(192);
	});
	it('draws a closed ribbon', () => {
		expect(ribbon(0, { top: 0, height: 10 }, 100, { top: 20, height: 10 })).toBe(
			'M0 0C50 0 50 20 100 20V30C50 30 50 10 0 10Z',
		);
	});
});
