import type { Plan } from '$lib/domain/plan';
import { describe, expect, it } from 'vitest';
import { keptOut } from './cutChart';

/** Of so many customers, those at these ranks kept out. */
function planOf(customers: number, out: readonly number[], cutBy: 'start' | 'end'): Plan {
	const failed = new Uint8Array(customers);
	for (const rank of out) failed[customers - 1 - rank] = 1;
	const plan = {
		policy: { segments: [{ ladder: { cutBy } }] },
		placement: {
			failed,
			segments: [
				{
					order: Int32Array.from({ length: customers }, (_, rank) => customers - 1 - rank),
					cumulative: Float64Array.from({ length: customers }, (_, rank) => rank + 1),
					positive: customers,
				},
			],
		},
	};
	return plan as unknown as Plan;
}
const ranks = (plan: Plan): number[] => keptOut(plan, 0).map(({ x }) => x);

describe('keptOut', () => {
	it('marks where those stand whom a condition keeps out, a sixtieth of the customers apart', () => {
		const out = [0, 3, 5, 9, 10, 11, 119];
		expect(ranks(planOf(600, out, 'start'))).toEqual([0, 10, 119]);
		expect(keptOut(planOf(600, [3], 'start'), 0)).toEqual([{ x: 3, y: 0.005 }]);
	});
	it('counts from where a customer ends, where cuts do', () => {
		expect(ranks(planOf(600, [0, 10, 11, 30], 'end'))).toEqual([1, 12, 31]);
	});
	it('marks every one of a few, and nobody where nobody is kept out', () => {
		expect(ranks(planOf(5, [0, 1, 2, 4], 'start'))).toEqual([0, 1, 2, 4]);
		expect(ranks(planOf(600, [], 'end'))).toEqual([]);
	});
});
