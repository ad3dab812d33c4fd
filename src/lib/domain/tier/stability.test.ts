import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { ladderPolicy } from '../testing/ladders';
import { byCustomer, reportFor } from '../testing/planOf';

const now = (customer: string, amount: number): Sale => ({ customer, amount, date: '2025-12' });
const before = (customer: string, amount: number): Sale => ({ customer, amount, date: '2024-12' });
const outcome = (sheet: readonly Sale[], policy: object, customer: string): unknown => {
	const report = reportFor(sheet, policy);
	return [
		byCustomer(report, 'tier').get(customer),
		byCustomer(report, 'priorTier').get(customer),
		byCustomer(report, 'reasons').get(customer),
	];
};

describe('share ladders', () => {
	const policy = (margin: number): object =>
		ladderPolicy('cumulative-share', [0.5, 1], { stabilityMargin: margin });
	// b: best before (share before 0), now at `at` of 1000.
	const sheet = (at: number): Sale[] => [
		now('a', at),
		now('b', 1000 - at),
		before('b', 10),
		before('a', 1),
	];

	it('[STABLE-2] keeps the prior tier while the cut is missed by less than the margin', () => {
		// 549/1000 < 0.5 × 1.1; 550/1000 is not below 0.55.
		expect(outcome(sheet(549), policy(0.1), 'b')).toEqual(['t0', 't0', ['held']]);
		expect(outcome(sheet(550), policy(0.1), 'b')).toEqual(['t1', 't0', []]);
	});
	it('[STABLE-4] holds nobody with margin 0, and never blocks a rise', () => {
		expect(outcome(sheet(501), policy(0), 'b')).toEqual(['t1', 't0', []]);
		expect(outcome(sheet(549), policy(0.1), 'a')).toEqual(['t0', 't1', []]);
	});
	it('[STABLE-2] holds no tier in between', () => {
		// b was t0; .65 misses .5 by more than 10 %, and t1 is not given instead of t2.
		const three = ladderPolicy('cumulative-share', [0.5, 0.6, 1], { stabilityMargin: 0.1 });
		const fallen = [now('a', 650), now('b', 350), before('b', 10)];
		expect(outcome(fallen, three, 'b')).toEqual(['t2', 't0', []]);
	});
	it('[STABLE-1] customers of the prior window alone count in it', () => {
		// Before: x 90, b 10: b stood at .9, so it was t1 and there is nothing to keep.
		const with90 = [...sheet(549), before('x', 90)];
		expect(outcome(with90, policy(0.1), 'b')).toEqual(['t1', 't1', []]);
	});
});

describe('bands', () => {
	const policy = ladderPolicy('monthly-average', [100, 0], { stabilityMargin: 0.1 });
	const year = 12 * 100;

	it('[STABLE-2] holds down to min × (1 − margin), that figure included', () => {
		const sheet = (average: number): Sale[] => [now('b', average), before('b', 100 * year)];
		expect(outcome(sheet(90 * year), policy, 'b')).toEqual(['t0', 't0', ['held']]);
		expect(outcome(sheet(90 * year - 1), policy, 'b')).toEqual(['t1', 't0', []]);
	});
	it('[STABLE-3] holds nobody without prior rows or revenue', () => {
		expect(outcome([now('b', 95 * year)], policy, 'b')).toEqual(['t1', null, []]);
		const free = ladderPolicy('monthly-average', [1, 0], { stabilityMargin: 1 });
		expect(outcome([now('b', 0), before('b', 100 * year)], free, 'b')).toEqual(['t1', 't0', []]);
		expect(outcome([now('b', 1), before('b', 100 * year)], free, 'b')).toEqual([
			't0',
			't0',
			['held'],
		]);
	});
});
