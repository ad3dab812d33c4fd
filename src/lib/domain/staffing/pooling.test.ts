import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../testing/runs';
import { poolingOf } from './pooling';
import { staffed } from './testing/staffed';

const pooled = (json: object, counts: readonly number[]) => {
	const { policy, staffing } = staffed(json, counts);
	return poolingOf(policy, staffing);
};

describe('two teams as one', () => {
	it('[STAFF-11] 14 and 11 people are 24: one is saved', () => {
		expect(pooled({}, [900, 1200])).toEqual([
			{
				teams: ['key-accounts', 'field'],
				customers: 2100,
				hours: 33_300,
				fte: 33_300 / 1400,
				separate: 25,
				pooled: 24,
				p95: null,
			},
		]);
	});
	it('[STAFF-11] with bursts, people that are enough in 95 of 100 months too', () => {
		const bursts = { rate: 0.01, meanHours: 40, deviationHours: 0 };
		const [pair] = pooled({ bursts }, [300, 300]);
		expect(pair!.p95!.pooled).toBeLessThan(pair!.p95!.separate);
	});
	it('[STAFF-11] every pair, in policy order; a single team has nobody to join', () => {
		const team = (id: string, ...tiers: string[]) => ({ id, tiers });
		const teams = [team('__proto__', 'crystal'), team('b', 'a-plus'), team('empty')];
		expect(pooled({ teams }, [10, 10]).map((pair) => pair.teams)).toEqual([
			['__proto__', 'b'],
			['__proto__', 'empty'],
			['b', 'empty'],
		]);
		expect(pooled({ teams: [team('one', 'crystal')] }, [1])).toEqual([]);
	});
	it('[STAFF-11] never need more people, and save at most one', () => {
		const count = fc.nat(5000);
		const buffer = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(count, count, buffer, (a, b, burstBuffer) => {
				const [pair] = pooled({ capacity: { burstBuffer } }, [a, b]);
				expect(pair!.pooled).toBeLessThanOrEqual(pair!.separate);
				expect(pair!.pooled).toBeGreaterThanOrEqual(pair!.separate - 1);
			}),
			RUNS,
		);
	});
});
