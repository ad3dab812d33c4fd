import { describe, expect, it } from 'vitest';
import { bandKind, migrationFlow } from './migrationFlow';

const cells = [
	{ from: 0, to: 0, before: 6, after: 6 },
	{ from: 0, to: 1, before: 2, after: 2 },
	{ from: 1, to: 0, before: 1, after: 1 },
	{ from: null, to: 1, before: 3, after: 3 },
	{ from: 1, to: null, before: 4, after: 4 },
];

describe('the flow from prior tier to tier', () => {
	it('is of one scale on both sides, and every band leaves and enters its nodes', () => {
		// 16 customers on 160 px of bands and two gaps of 10: 10 px a customer.
		const flow = migrationFlow(cells, 2, 180, 10);
		expect(flow.left.map(({ place, top, height }) => [place, top, height])).toEqual([
			[0, 0, 80],
			[1, 90, 50],
			[null, 150, 30],
		]);
		expect(flow.right.map(({ place, top, height }) => [place, top, height])).toEqual([
			[0, 0, 70],
			[1, 80, 50],
			[null, 140, 40],
		]);
		expect(flow.bands[2]).toEqual({
			from: 1,
			to: 0,
			left: { top: 90, height: 10 },
			right: { top: 60, height: 10 },
			kind: 'up',
		});
	});
	it('shows one customer among thousands, and money below nothing as nothing', () => {
		const flow = migrationFlow(
			[
				{ from: 0, to: 0, before: 50_000, after: 50_000 },
				{ from: 0, to: 1, before: 1, after: -7 },
			],
			2,
			120,
			10,
		);
		expect(flow.bands[1]?.left.height).toBe(1);
		expect(flow.bands[1]?.right.height).toBe(0);
	});
	it('is empty without customers', () => {
		expect(migrationFlow([], 1, 100, 10).left.map(({ amount }) => amount)).toEqual([0, 0]);
	});
	it('tells rise, fall, new and lost apart', () => {
		expect(cells.map(bandKind)).toEqual(['stay', 'down', 'up', 'new', 'lost']);
	});
});
