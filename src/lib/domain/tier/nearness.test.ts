import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import type { LadderKind } from '../policy/policy';
import { ladderPolicy } from '../testing/ladders';
import { reportFor, type Given } from '../testing/planOf';

/** Customers with these yuan in one month; who is flagged, by place. */
function near(by: LadderKind, cuts: readonly number[], yuan: readonly number[], more: object = {}) {
	const sheet = yuan.map((each, place): Sale => ({
		customer: String.fromCharCode(97 + place),
		amount: Math.round(each * 100),
		date: '2025-01',
	}));
	const json = ladderPolicy(by, cuts, { window: { months: 1 }, ...more });
	const { customers } = reportFor(sheet, json, {} satisfies Given);
	const of = new Map(customers.map((each) => [each.customer, each]));
	const all = sheet.map(({ customer = '' }) => of.get(customer)!);
	return {
		tiers: all.map(({ tier }) => tier),
		boundary: all.map(({ boundary }) => boundary),
		candidates: all.map(({ candidates }) => candidates.join()),
	};
}

describe('customers on the boundary', () => {
	it('[BOUNDARY-1] bands: half-open at 95 % and 105 % of a cut', () => {
		const { boundary } = near(
			'monthly-average',
			[1000, 0],
			[1050, 1049.99, 1000, 999.99, 950, 949.99],
		);
		expect(boundary).toEqual([false, true, true, true, true, false]);
	});
	it('[BOUNDARY-1] shares: what lies before, from 95 % of the own cut, below 105 % of the next', () => {
		// Before: 0, 0.475, 0.5, 0.525, 0.9.
		const { tiers, boundary } = near(
			'cumulative-share',
			[0.5, 1],
			[475, 25, 25, 375, 100].sort((a, b) => b - a),
		);
		expect(tiers).toEqual(['t0', 't0', 't1', 't1', 't1']);
		expect(boundary).toEqual([false, true, false, false, false]);
	});
	it('[BOUNDARY-1] a cut that passes its neighbour: the tier that then comes first', () => {
		// Cuts 0.78 and 0.8: 0.78 × 1.05 takes who lies past 0.8, 0.8 × 0.95 lets all of its own go.
		const heads = Array.from({ length: 100 }, (_, place) => 1000 - place);
		const { tiers, boundary } = near('rank-share', [0.78, 0.8, 1], heads);
		expect(tiers[78]).toBe('t1');
		expect(boundary.flatMap((each, place) => (each ? [place] : []))).toEqual([
			75, 76, 77, 78, 79, 80, 81, 82, 83,
		]);
	});
	it('[BOUNDARY-1] not who earns nothing, and none in a single tier', () => {
		expect(near('monthly-average', [0], [0, 5]).boundary).toEqual([false, false]);
		expect(near('monthly-average', [0.01, 0], [0, -1, 0.01]).boundary).toEqual([
			false,
			false,
			true,
		]);
	});
});

describe('candidates', () => {
	it('[CANDIDATE-1] bands: from 85 % of the next min, and below 115 % of the own', () => {
		const { candidates } = near(
			'monthly-average',
			[1000, 500, 0],
			[1150, 1149.99, 999.99, 850, 849.99, 575, 574.99, 425, 424.99],
		);
		expect(candidates).toEqual([
			...['', 'at-risk', 'cultivate', 'cultivate', '', ''],
			...['at-risk', 'cultivate', ''],
		]);
	});
	it('[CANDIDATE-1] both at once where the cuts are close', () => {
		expect(near('monthly-average', [1000, 900, 0], [950]).candidates).toEqual([
			'cultivate,at-risk',
		]);
	});
	it('[CANDIDATE-1] the best cannot rise, the last cannot fall, and nothing earned is neither', () => {
		expect(near('rank-share', [0.5, 1], [1, 0]).candidates).toEqual(['', '']);
		expect(near('rank-share', [0.5, 1], [9, 8, 7, 6]).candidates).toEqual([
			'',
			'',
			'cultivate',
			'',
		]);
	});
	it('[CANDIDATE-2] the widths are parameters', () => {
		const classification = { boundary: 0, candidates: 0.01 };
		const { boundary, candidates } = near('monthly-average', [1000, 0], [1000, 995, 980], {
			classification,
		});
		expect(boundary).toEqual([false, false, false]);
		expect(candidates).toEqual(['at-risk', 'cultivate', '']);
	});
});
