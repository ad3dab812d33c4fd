import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NONE } from '../plan';
import { ladderPolicy } from '../testing/ladders';
import { planOf } from '../testing/planOf';
import { RUNS } from '../testing/runs';

const sale = (customer: string, amount: number, date: string) => ({ customer, amount, date });
const BANDS = ladderPolicy('monthly-average', [1, 0]);

it('[MIGRATE-1] from prior tier to final tier, the new and the lost on their own', () => {
	const plan = planOf(
		[
			...[sale('up', 100, '2024-12'), sale('up', 9000, '2025-12')],
			...[sale('stays', 5000, '2024-12'), sale('stays', 6000, '2025-12')],
			...[sale('__proto__', 1, '2025-12'), sale('gone', 7000, '2024-12')],
			...[sale('zero', 0, '2024-12'), sale('zero', 2000, '2025-12'), sale('old', 9, '2020-01')],
		],
		BANDS,
	);
	const cell = (from: number | 'new', to: number | 'lost', customers: number) => ({
		...{ segment: 0, from, to, customers },
	});
	expect(plan.migration).toEqual([
		{ ...cell(0, 0, 1), revenue: 6000, priorRevenue: 5000 },
		{ ...cell(0, 'lost', 1), revenue: 0, priorRevenue: 7000 },
		{ ...cell(1, 0, 2), revenue: 11_000, priorRevenue: 100 },
		{ ...cell('new', 1, 1), revenue: 1, priorRevenue: 0 },
	]);
});

it('[MIGRATE-1] loses nobody and no fen', () => {
	const anySale = fc.record({
		customer: fc.constantFrom('a', 'b', 'c', 'd', '__proto__'),
		amount: fc.oneof(fc.constantFrom(0, -50, 1200), fc.integer({ min: -900, max: 4000 })),
		date: fc.constantFrom('2025-12', '2025-01', '2024-12', '2024-01', '2019-05'),
		channel: fc.constantFrom('经销', '电商', ''),
	});
	const twice = [
		{ id: 'dealers', where: { channel: ['经销'] }, ladder: { tiers: [{ id: 't1', upTo: 1 }] } },
		{
			id: 'rest',
			ladder: {
				by: 'monthly-average',
				tiers: [
					{ id: 't0', min: 1 },
					{ id: 't1', min: 0 },
				],
			},
		},
	];
	fc.assert(
		fc.property(fc.array(anySale, { maxLength: 25 }), (sales) => {
			const policy = { ...BANDS, segments: twice, window: { asOf: '2025-12' } };
			const { migration, measures, placement } = planOf(sales, policy);
			const sum = (read: (cell: (typeof migration)[number]) => number): number =>
				migration.reduce((total, cell) => total + read(cell), 0);
			const added = (column: Float64Array): number => column.reduce((total, fen) => total + fen, 0);
			expect(sum(({ customers }) => customers)).toBe(
				placement.segment.filter((segment) => segment !== NONE).length,
			);
			expect(sum(({ revenue }) => revenue)).toBe(added(measures.revenue));
			expect(sum(({ priorRevenue }) => priorRevenue)).toBe(added(measures.priorRevenue));
			expect(migration.every(({ customers }) => customers > 0)).toBe(true);
			expect(migration.some(({ from, to }) => from === 'new' && to === 'lost')).toBe(false);
			for (const { segment, tier, customers, revenue } of placement.tiers) {
				const here = migration.filter((cell) => cell.segment === segment && cell.to === tier);
				expect(here.reduce((total, cell) => total + cell.customers, 0)).toBe(customers);
				expect(here.reduce((total, cell) => total + cell.revenue, 0)).toBe(revenue);
			}
		}),
		RUNS,
	);
});
