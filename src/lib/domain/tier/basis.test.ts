import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainTier } from '../explain';
import type { Sale } from '../ledger/testing/batchOf';
import type { Plan } from '../plan';
import type { LadderKind } from '../policy/policy';
import { ladderPolicy } from '../testing/ladders';
import { byCustomer, planOf, reportFor } from '../testing/planOf';
import { RUNS } from '../testing/runs';

const SOLD = { basis: 'sell-through' };
const by = (kind: LadderKind, cuts: readonly number[], more: object = {}, keys = 0): object =>
	ladderPolicy(kind, cuts, { ...SOLD, ...more }, keys);
const HALVES = [0.5, 1];

const sheet: Sale[] = [
	{ customer: '囤货', amount: 900, sellThrough: 100, date: '2025-12' },
	{ customer: '好卖', amount: 300, sellThrough: 500, date: '2025-12' },
	{ customer: '好卖', amount: 0, sellThrough: 200, date: '2025-11' },
	{ customer: '__proto__', amount: 200, date: '2025-12' },
];

describe('tiers by sell-through', () => {
	it('[BASIS-1] rank by what customers sold on, and leave revenue what it is', () => {
		const report = reportFor(sheet, by('cumulative-share', HALVES));
		expect(report.customers.map(({ customer, revenueFen }) => [customer, revenueFen])).toEqual([
			['囤货', 900],
			['好卖', 300],
			['__proto__', 200],
		]);
		expect([...byCustomer(report, 'tier')]).toEqual([
			['囤货', 't1'],
			['好卖', 't0'],
			['__proto__', 't1'],
		]);
		expect(byCustomer(report, 'position').get('囤货')).toBe(700 / 800);
		expect(report.tiers.map(({ revenueFen }) => revenueFen)).toEqual([300, 1100]);
		expect(byCustomer(report, 'sellThroughFen').get('好卖')).toBe(700);
		expect(reportFor(sheet).customers[0]).not.toHaveProperty('sellThroughFen');
	});
	it('[BASIS-1] average months of it in bands', () => {
		const report = reportFor(sheet, by('monthly-average', [3.5, 0], { window: { months: 2 } }));
		expect(byCustomer(report, 'position').get('好卖')).toBe(3.5);
		expect(byCustomer(report, 'tier').get('好卖')).toBe('t0');
	});
	it('[BASIS-2] a blank counts 0, and it is said of how many', () => {
		const { notices } = planOf(sheet, by('rank-share', HALVES));
		expect(notices.find(({ key }) => key === 'notice_blank_sell_through')?.args).toEqual({
			customers: 1,
		});
		const full = planOf(sheet.slice(0, 3), by('rank-share', HALVES)).notices;
		expect(full.map(({ key }) => key)).not.toContain('notice_blank_sell_through');
	});
	it('[BASIS-2] go by sell-in where no row of the ledger has any, and it is said', () => {
		const plain = sheet.map((each) => ({ ...each, sellThrough: NaN }));
		const plan = planOf(plain, by('cumulative-share', HALVES));
		expect(plan.basis.by).toBe('sell-in');
		expect(plan.notices.map(({ key }) => key)).toContain('notice_no_sell_through');
		const sellIn = planOf(plain, ladderPolicy('cumulative-share', HALVES));
		expect([...plan.placement.tier]).toEqual([...sellIn.placement.tier]);
		expect(sellIn.notices.map(({ key }) => key)).not.toContain('notice_no_sell_through');
		expect(planOf([], SOLD).notices.map(({ key }) => key)).not.toContain('notice_no_sell_through');
	});
	it('[BASIS-2] rows that do not count say nothing', () => {
		const lost: Sale[] = [
			{ customer: 'a', amount: 5, date: '2025-12' },
			{ customer: 'a', sellThrough: 9, date: '2025-12' },
			{ customer: 'a', amount: 5, sellThrough: 9 },
		];
		expect(planOf(lost, SOLD).basis.by).toBe('sell-in');
	});
	it('[BASIS-3] months are active by sell-through; an order is one of ours', () => {
		const conditions = { minActiveMonths: 2, maxLargestOrderShare: 0.6, requireProfit: false };
		const report = reportFor(sheet, by('rank-share', [1], { keyConditions: conditions }, 1));
		expect([...byCustomer(report, 'reasons')]).toEqual([
			['囤货', ['too-few-active-months', 'one-off']],
			['好卖', ['one-off']],
			['__proto__', ['too-few-active-months', 'one-off']],
		]);
		const guard = reportFor(sheet, by('rank-share', [1], { keyConditions: conditions }, 1)).guards;
		expect(guard.find(({ guard: id }) => id === 'key-one-off')?.activeMonths?.figures).toEqual([
			1, 2, 0,
		]);
	});
	it('[BASIS-3] a month that nets to 0 is not active, and months end with the window', () => {
		const months = ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01'];
		const fen = [7, 5, 0, 100, 900];
		const sales = months.map((date, k): Sale => ({
			...{ customer: 'a', date, amount: 1, sellThrough: fen[k]! },
		}));
		sales.push({ customer: 'a', date: '2025-10-31', amount: 1, sellThrough: -5 });
		const json = by('rank-share', [1], { window: { months: 3, asOf: '2025-12' } });
		const { basis } = planOf(sales, json);
		expect([basis.value[0], basis.priorValue[0], basis.activeMonths[0]]).toEqual([100, 7, 1]);
	});
	it('[BASIS-3] who sold nothing on is in the last tier by profit too', () => {
		const sales = sheet.map((each) => ({ ...each, profit: 10 }));
		const profit = [{ id: 'all', where: null, ladder: { by: 'rank-share', measure: 'profit' } }];
		const json = by('rank-share', HALVES) as { segments: { ladder: object }[] };
		const { tiers } = json.segments[0]!.ladder as { tiers: object[] };
		const segments = [{ ...profit[0]!, ladder: { ...profit[0]!.ladder, tiers } }];
		const tier = byCustomer(reportFor(sales, { ...json, segments }), 'tier');
		expect(tier.get('__proto__')).toBe('t1');
		expect(tier.get('囤货')).toBe('t0');
	});
	it('[EXPLAIN-1] say so', () => {
		const plan = planOf(sheet, by('cumulative-share', HALVES, {}, 1));
		const of = (name: string): readonly string[] => {
			const { lead, lines } = explainTier(plan, codeOf(plan, name))!;
			return [lead, ...lines].map(({ key }) => key);
		};
		expect(of('囤货')).toEqual(
			expect.arrayContaining([
				...['explain_share_sell_through_last', 'explain_gap_sell_through'],
				'explain_sold_months_not_asked',
			]),
		);
		expect(of('__proto__')).toContain('explain_no_sell_through');
		// 600 more: with 1 400 in all, half lies before a customer of 700 no longer.
		expect(explainTier(plan, codeOf(plan, '囤货'))?.gap?.fen).toBe(600);
	});
});

const codeOf = (plan: Plan, name: string): number => plan.inputs.names.customer.find(name);

describe('for any sales', () => {
	const money = fc.constantFrom(0, 1, 100, 100, 250, 400, -100, 5000);
	const sale = fc.record({
		customer: fc.constantFrom('甲', '__proto__', 'constructor', '😀', 'a"b'),
		amount: fc.constantFrom(0, 7, -30, 900),
		sellThrough: fc.option(money, { nil: undefined, freq: 4 }),
		date: fc
			.tuple(fc.constantFrom(2024, 2025), fc.integer({ min: 1, max: 12 }))
			.map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
	});
	const json = fc
		.record({
			kind: fc.constantFrom('score', 'monthly-average', 'cumulative-share', 'rank-share'),
			months: fc.constantFrom(1, 3, 12),
			listPolicy: fc.constantFrom('rolling', 'annual', 'consecutive'),
			minActiveMonths: fc.integer({ min: 0, max: 3 }),
		})
		.map(({ kind, months, listPolicy, minActiveMonths }) =>
			by(
				kind,
				kind === 'monthly-average' ? [3, 1, 0] : [0.3, 0.7, 1],
				{
					window: { months, asOf: '2025-12' },
					listPolicy,
					stabilityMargin: 0.2,
					keyConditions: { minActiveMonths, maxLargestOrderShare: null, requireProfit: false },
				},
				1,
			),
		);

	it('[BASIS-1] tiers are those of a ledger in which sell-through is the amount', () => {
		fc.assert(
			fc.property(fc.array(sale, { minLength: 1, maxLength: 30 }), json, (sales, policy) => {
				fc.pre(sales.some(({ sellThrough }) => sellThrough !== undefined));
				const swapped = sales.map(({ sellThrough = 0, ...each }) => ({
					...each,
					amount: sellThrough,
				}));
				const placed = (rows: readonly Sale[], file: object): object[] =>
					reportFor(rows, file)
						.customers.map(({ customer, ...each }) => ({
							...{ customer, tier: each.tier, prior: each.priorTier, shadow: each.shadowTier },
							...{ position: each.position, reasons: each.reasons, boundary: each.boundary },
							candidates: each.candidates,
						}))
						.sort((a, b) => (a.customer < b.customer ? -1 : 1));
				expect(placed(sales, policy)).toEqual(placed(swapped, { ...policy, basis: 'sell-in' }));
			}),
			{ numRuns: Math.min(RUNS.numRuns, 60) },
		);
	});
});
