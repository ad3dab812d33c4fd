import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createInputs } from '../../inputs';
import { ledgerOf } from '../../testing/ledgerOf';
import { RUNS } from '../../testing/runs';
import type { Sale } from '../testing/batchOf';
import { rowsBetween } from './changedRows';
import { tallyRows } from './tally';
import { tallyMoney } from './tallyMoney';

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 5 });
const sale: fc.Arbitrary<Sale> = fc.record({
	customer: maybe(fc.constantFrom('__proto__', '😀', '甲', 'constructor', 'z')),
	date: maybe(fc.constantFrom('2024-01', '2024-01-31', '2025-12', '2026-02-01')),
	amount: maybe(fc.constantFrom(0, -5, 100)),
	sellThrough: maybe(fc.constantFrom(0, -5, 100, 9_000_000_000_000)),
});
const chunksOf = (sales: readonly Sale[]) => ledgerOf(createInputs().names, sales, 4).chunks;

it('[BASIS-5] adds a whole ledger up to what its rows add up to, one by one', () => {
	fc.assert(
		fc.property(fc.array(sale, { maxLength: 40 }), fc.constantFrom(1, 2, 4), (sales, perPage) => {
			const chunks = chunksOf(sales);
			const all = chunks.map((chunk) => rowsBetween(chunk, 1));
			expect(tallyMoney(chunks, 'sellThrough', perPage)).toEqual(
				tallyRows([], 'sellThrough', perPage, all),
			);
		}),
		RUNS,
	);
});

it('[BASIS-5] leaves months too far apart to who sorts them', () => {
	const far: Sale[] = Array.from({ length: 100 }, (_, k) => ({
		...{ customer: `客户${k}`, amount: 1, sellThrough: 1 },
		date: k === 0 ? '0001-01' : '9999-12',
	}));
	expect(tallyMoney(chunksOf(far), 'sellThrough', 2)).toBeNull();
	expect(tallyMoney(chunksOf(far.slice(0, 9)), 'sellThrough', 2)).not.toBeNull();
});
