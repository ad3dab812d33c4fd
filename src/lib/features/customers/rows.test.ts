import { describe, expect, it } from 'vitest';
import type { Plan } from '$lib/domain/plan';
import { createInputs } from '$lib/domain/inputs';
import { found, allCustomers } from './rows';

/** Four customers: two in the window, one only before it, one on the customer sheet alone. */
function plan(): Plan {
	const inputs = createInputs();
	for (const name of ['乙', '__proto__', '丁🍶', '甲']) inputs.names.customer.code(name);
	const revenue = Float64Array.of(100, 300, 0, 0);
	return {
		inputs: {
			...inputs,
			customers: { columns: new Map([['region', [null, null, null, '江苏']]]) },
		},
		order: Int32Array.of(1, 0),
		measures: {
			size: 4,
			present: Uint8Array.of(1, 1, 0, 0),
			presentPrior: Uint8Array.of(0, 0, 1, 0),
			revenue,
			totals: { revenue: 400 },
		},
		attributes: { text: () => '' },
	} as unknown as Plan;
}

describe('the rows of the customer sheet', () => {
	it('are the window in report order, then who is known from elsewhere, by name', () => {
		// 丁 is U+4E01, 甲 is U+7532.
		expect(allCustomers(plan())).toEqual([1, 0, 2, 3]);
	});
	it('are found by a part of the name, whatever its case', () => {
		expect(found(plan(), [0, 1, 2, 3], ' __PROTO ')).toEqual([1]);
		expect(found(plan(), [0, 1], '')).toEqual([0, 1]);
		expect(found(plan(), [0, 1], '丙')).toEqual([]);
	});
});
