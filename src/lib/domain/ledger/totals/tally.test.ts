import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createInputs } from '../../inputs';
import { monthOfDay } from '../../primitives/day';
import { ledgerOf } from '../../testing/ledgerOf';
import { RUNS } from '../../testing/runs';
import type { Chunk } from '../ledger';
import { NO_NAME } from '../names';
import type { Sale } from '../testing/batchOf';
import { rowsBetween } from './changedRows';
import { counts } from './counted';
import { MONTH_ROOM } from './rowPages';
import { firstGroup, tallyRows, type Tally } from './tally';

const CUSTOMERS = ['__proto__', '😀', '甲', 'constructor', 'z', '乙', '丙'];
const sale: fc.Arbitrary<Sale> = fc.record({
	customer: fc.constantFrom(...CUSTOMERS),
	date: fc.constantFrom('2024-01', '2024-01-31', '2025-12', '2026-02-01'),
	amount: fc.constantFrom(0, -5, 100, 9_000_000_000_000),
	order: fc.option(fc.constantFrom('A', 'B', 'C', '__proto__', '7'), { nil: undefined, freq: 5 }),
});
const chunksOf = (sales: readonly Sale[]) => ledgerOf(createInputs().names, sales, 4).chunks;
const every = (chunks: readonly Chunk[], sign: 1 | -1 = 1) =>
	chunks.map((chunk) => rowsBetween(chunk, sign));

/** [key, fen, rows] of every page, from a table of all rows. */
function plainly(chunks: readonly Chunk[], perPage: number): readonly (readonly number[])[][] {
	const pages: Map<number, readonly [number, number]>[] = [];
	for (const chunk of chunks) {
		for (let row = 0; row < chunk.rows; row++) {
			const name = chunk.texts.order?.[row] ?? NO_NAME;
			if (name === NO_NAME || !counts(chunk, row)) continue;
			const who = chunk.customer[row]!;
			const key = (firstGroup(who % perPage) + name) * MONTH_ROOM + monthOfDay(chunk.day[row]!);
			const page = (pages[Math.floor(who / perPage)] ??= new Map());
			const [fen, rows] = page.get(key) ?? [0, 0];
			page.set(key, [fen + chunk.amount[row]!, rows + 1]);
		}
	}
	return Array.from({ length: pages.length }, (_, place) => pages[place]).map((page) =>
		[...(page ?? [])].map(([key, sums]) => [key, ...sums]).sort(([a = 0], [b = 0]) => a - b),
	);
}

const listed = (tally: Tally): readonly (readonly number[])[][] =>
	tally.map(({ keys, sums, rows }) =>
		Array.from(keys, (key, k) => [key, sums[k] ?? NaN, rows[k] ?? NaN]),
	);

it('adds up every name of every customer by month, in whatever order the rows stand', () => {
	fc.assert(
		fc.property(fc.array(sale, { maxLength: 60 }), fc.constantFrom(1, 2, 4), (sales, perPage) => {
			const chunks = chunksOf(sales);
			expect(listed(tallyRows([], 'order', perPage, every(chunks)))).toEqual(
				plainly(chunks, perPage),
			);
		}),
		RUNS,
	);
});

it('adds up orders that follow one another, of several rows and months, without a look at others', () => {
	const sales = Array.from({ length: 90 }, (_, row) => ({
		customer: CUSTOMERS[row % 5]!,
		...{ date: row < 50 ? '2024-01' : '2025-12', amount: row - 30 },
		order: `X${Math.floor(row / 10)}`,
	}));
	const chunks = chunksOf(sales);
	expect(listed(tallyRows([], 'order', 2, every(chunks)))).toEqual(plainly(chunks, 2));
});

it('ends at nothing when all that came in goes out, at once and later', () => {
	const chunks = chunksOf(
		['A', 'B', 'A'].map((order) => ({ customer: '甲', date: '2024-01', amount: 5, order })),
	);
	const both = [...every(chunks), ...every(chunks, -1)];
	expect(listed(tallyRows([], 'order', 1, both))).toEqual([[]]);
	const there = tallyRows([], 'order', 1, every(chunks));
	expect(listed(tallyRows(there, 'order', 1, every(chunks, -1)))).toEqual([[]]);
});
