import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../../testing/runs';
import { assignByFit } from './assignByFit';
import { largestRemainder } from './largestRemainder';

const fit = (costs: readonly number[], quotas: readonly number[]) =>
	assignByFit(Float64Array.from(costs), Int32Array.from(quotas));
const costOf = (costs: readonly number[], managers: number, places: Int32Array): number =>
	places.reduce((sum, manager, customer) => sum + costs[customer * managers + manager]!, 0);

describe('the transport problem', () => {
	it('[ASSIGN-4] three customers, quotas 2 and 1: the first two to the first, cost 4', () => {
		const costs = [1, 4, 2, 3, 5, 1];
		const places = fit(costs, [2, 1])!;
		expect([...places]).toEqual([0, 0, 1]);
		expect(costOf(costs, 2, places)).toBe(4);
	});
	it('[ASSIGN-4] says when the quotas cannot be kept', () => {
		expect(fit([1, 1, 1, 1], [1, 0])).toBeNull();
		expect(fit([Infinity, 1, Infinity, 1], [1, 1])).toBeNull();
		expect([...fit([], [1, 1])!]).toEqual([]);
	});
	it('[ASSIGN-4] is the cheapest of all assignments within the quotas', () => {
		const cases = fc
			.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }))
			.chain(([customers, managers]) =>
				fc.tuple(
					fc.array(fc.nat(9), {
						minLength: customers * managers,
						maxLength: customers * managers,
					}),
					fc.array(fc.nat(3), { minLength: managers, maxLength: managers }),
					fc.constant(customers),
				),
			);
		fc.assert(
			fc.property(cases, ([costs, quotas, customers]) => {
				const managers = quotas.length;
				let least = Infinity;
				for (let k = 0; k < managers ** customers; k++) {
					const places = Int32Array.from(
						{ length: customers },
						(_, n) => Math.floor(k / managers ** n) % managers,
					);
					const fits = quotas.every(
						(quota, manager) => places.filter((at) => at === manager).length <= quota,
					);
					if (fits) least = Math.min(least, costOf(costs, managers, places));
				}
				const places = fit(costs, quotas);
				expect(places === null ? Infinity : costOf(costs, managers, places)).toBe(least);
			}),
			RUNS,
		);
	});
});

describe('whole parts', () => {
	it.each([
		[10, [41.7, 31.2, 27.1], [4, 3, 3]],
		[100_000, [1, 1, 1], [33_334, 33_333, 33_333]],
		[10, [6, 6, 2], [4, 4, 2]],
		[11, [6, 6, 2], [5, 5, 1]],
		[0, [1, 2], [0, 0]],
	])('[ASSIGN-4] %i by %j', (number, weights, parts) => {
		expect([...largestRemainder(number, Float64Array.from(weights))]).toEqual(parts);
	});
});
