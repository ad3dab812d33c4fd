import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import type { LadderKind } from '../policy/policy';
import { ladderPolicy } from '../testing/ladders';
import { oraclePlaces, type OracleCustomer } from '../testing/oracle';
import { byCustomer, planOf, policyOf, reportFor } from '../testing/planOf';
import { RUNS } from '../testing/runs';

const NAMES = ['甲', '乙', '__proto__', 'constructor', '😀', '￥', 'a"b', 'c,d', 'e f', 'z'];
/** Few distinct amounts, so that ties, zeros and returns meet the cuts. */
const amount = fc.oneof(
	fc.constantFrom(0, 1, 100, 100, 200, 250, 400, -100, -250),
	fc.integer({ min: -500, max: 5000 }),
);
const sale: fc.Arbitrary<Sale> = fc.record({
	customer: fc.constantFrom(...NAMES),
	amount,
	profit: fc.constantFrom(-20, 0, 10, 50),
	date: fc
		.tuple(fc.constantFrom(2024, 2025), fc.integer({ min: 1, max: 12 }))
		.map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
});
const sheets = fc.array(sale, { minLength: 1, maxLength: 40 });

const shares = fc
	.uniqueArray(fc.constantFrom(0.05, 0.1, 0.2, 0.25, 0.3, 0.5, 0.6, 0.7, 0.8, 0.95, 1), {
		minLength: 1,
		maxLength: 5,
	})
	.map((cuts) => [...cuts].sort((a, b) => a - b));
const bands = fc
	.uniqueArray(fc.constantFrom(0, 0.1, 0.15, 0.35, 1, 2, 3.33, 10), { minLength: 1, maxLength: 5 })
	.map((cuts) => [...cuts].sort((a, b) => b - a));
const ladder: fc.Arbitrary<readonly [LadderKind, readonly number[]]> = fc.oneof(
	fc.tuple(fc.constant('cumulative-share' as const), shares),
	fc.tuple(fc.constant('rank-share' as const), shares),
	fc.tuple(fc.constant('monthly-average' as const), bands),
);
/** The same, and scores: equal revenue does not make them equal. */
const anyLadder: typeof ladder = fc.oneof(ladder, fc.tuple(fc.constant('score' as const), shares));
const settings = fc.record({
	window: fc.record({ months: fc.constantFrom(1, 3, 12), asOf: fc.constant('2025-12') }),
	stabilityMargin: fc.constantFrom(0, 0.05, 0.1, 1 / 3, 1),
	keyConditions: fc.record({
		minActiveMonths: fc.integer({ min: 0, max: 5 }),
		maxLargestOrderShare: fc.constantFrom(0, 0.2, 0.5, 0.6, 1),
		requireProfit: fc.boolean(),
	}),
});
const keys = fc.integer({ min: 0, max: 5 });
/** The ladder alone: nobody is held and nobody asked. */
const plain = ([by, cuts]: readonly [LadderKind, readonly number[]], more = {}): object =>
	ladderPolicy(by, cuts, { window: { asOf: '2025-12' }, ...more });

/** What the oracle needs of everybody, from the sales, by the rules' words. */
function summarize(
	sheet: readonly Sale[],
	months: number,
): { readonly customers: readonly OracleCustomer[]; readonly gone: readonly number[] } {
	const age = ({ date = '' }: Sale): number =>
		(2025 - Number(date.slice(0, 4))) * 12 + 12 - Number(date.slice(5, 7));
	const sum = (rows: readonly Sale[]): number =>
		rows.reduce((all, row) => all + (row.amount ?? 0), 0);
	const customers: OracleCustomer[] = [];
	const gone: number[] = [];
	for (const name of new Set(sheet.map(({ customer = '' }) => customer))) {
		const rows = sheet.filter(({ customer }) => customer === name);
		const own = rows.filter((each) => age(each) < months);
		const prior = rows.filter((each) => age(each) >= months && age(each) < 2 * months);
		const priorRevenue = prior.length === 0 ? null : sum(prior);
		if (own.length === 0) {
			if (priorRevenue !== null) gone.push(priorRevenue);
			continue;
		}
		const active = [...new Set(own.map(age))].filter(
			(month) => sum(own.filter((row) => age(row) === month)) > 0,
		);
		customers.push({
			name,
			revenue: sum(own),
			profit: own.reduce((all, { profit = 0 }) => all + profit, 0),
			priorRevenue,
			activeMonths: active.length,
			largestOrder: Math.max(0, ...own.map(({ amount: fen = 0 }) => fen)),
		});
	}
	return { customers, gone };
}

describe('for any sales and ladder', () => {
	it('[TIER-2] [STABLE-2] [KEY-4] equals the rules said with fractions', () => {
		fc.assert(
			fc.property(sheets, ladder, settings, keys, (sheet, [by, cuts], more, key) => {
				const json = ladderPolicy(by, cuts, more, key);
				const policy = policyOf(json);
				const { customers, gone } = summarize(sheet, policy.window.months);
				const should = oraclePlaces(policy, policy.segments[0]!.ladder, customers, gone);
				const report = reportFor(sheet, json);
				const is = new Map(report.customers.map((each) => [each.customer, each]));
				customers.forEach(({ name }, index) => {
					expect(is.get(name)).toMatchObject({
						tier: `t${should[index]!.tier}`,
						reasons: should[index]!.reasons,
					});
				});
				expect(is.size).toBe(customers.length);
			}),
			RUNS,
		);
	});
	it('[TIER-7] [STABLE-2] cut by the end, it equals the rules said with fractions too', () => {
		const kinds = fc.constantFrom('cumulative-share' as const, 'rank-share' as const);
		fc.assert(
			fc.property(sheets, kinds, shares, settings, keys, (sheet, by, cuts, more, key) => {
				const json = ladderPolicy(by, cuts, more, key, 'end');
				const policy = policyOf(json);
				const { customers, gone } = summarize(sheet, policy.window.months);
				const should = oraclePlaces(policy, policy.segments[0]!.ladder, customers, gone);
				const is = byCustomer(reportFor(sheet, json), 'tier');
				customers.forEach(({ name }, index) => {
					expect(is.get(name)).toBe(`t${should[index]!.tier}`);
				});
			}),
			RUNS,
		);
	});
	it('[REPORT-1] everybody has one tier, and the tiers add up to the totals', () => {
		fc.assert(
			fc.property(sheets, anyLadder, settings, keys, (sheet, [by, cuts], more, key) => {
				const { tiers, totals, customers } = reportFor(sheet, ladderPolicy(by, cuts, more, key));
				expect(tiers.reduce((sum, each) => sum + each.customers, 0)).toBe(totals.customers);
				expect(tiers.reduce((sum, each) => sum + each.revenueFen, 0)).toBe(totals.revenueFen);
				for (const { tier, customers: count } of tiers) {
					expect(customers.filter((each) => each.tier === tier)).toHaveLength(count);
				}
			}),
			RUNS,
		);
	});
	it('[TIER-3] equal revenue, equal tier; more revenue, never a lower one', () => {
		fc.assert(
			fc.property(sheets, ladder, (sheet, rungs) => {
				const { customers } = reportFor(sheet, plain(rungs));
				customers.slice(1).forEach((each, index) => {
					const before = customers[index]!;
					expect(each.tier >= before.tier).toBe(true);
					if (each.revenueFen === before.revenueFen) expect(each.tier).toBe(before.tier);
				});
			}),
			RUNS,
		);
	});
	it('[TIER-3] customers that bought the same share a tier, whatever the ladder', () => {
		fc.assert(
			fc.property(sheets, anyLadder, settings, keys, (sheet, [by, cuts], more, key) => {
				const name = sheet[0]!.customer!;
				const own = sheet.filter(({ customer }) => customer === name);
				const twins = [...sheet, ...own.map((each) => ({ ...each, customer: 'twin' }))];
				const { customers } = reportFor(twins, ladderPolicy(by, cuts, more, key));
				const of = (wanted: string): object | undefined => {
					const found = customers.find(({ customer }) => customer === wanted);
					return (
						found && {
							...{ tier: found.tier, prior: found.priorTier, position: found.position },
							...{ boundary: found.boundary, candidates: found.candidates },
						}
					);
				};
				expect(of('twin')).toEqual(of(name));
			}),
			RUNS,
		);
	});
	it('[TIER-2] raising one customer never lowers its tier', () => {
		fc.assert(
			fc.property(sheets, anyLadder, fc.integer({ min: 1, max: 9999 }), (sheet, rungs, more) => {
				const name = sheet[0]!.customer!;
				const tier = (rows: readonly Sale[]): string =>
					reportFor(rows, plain(rungs)).customers.find(({ customer }) => customer === name)!.tier;
				const present = [...sheet, { customer: name, amount: 0, date: '2025-12' }];
				const raised = [...sheet, { customer: name, amount: more, date: '2025-12' }];
				expect(tier(raised) <= tier(present)).toBe(true);
			}),
			RUNS,
		);
	});
	it('[TIER-2] a stricter cut never raises anybody', () => {
		fc.assert(
			fc.property(sheets, anyLadder, fc.nat(4), (sheet, [by, cuts], which) => {
				const place = which % cuts.length;
				const next = by === 'monthly-average' ? (cuts[place - 1] ?? 1000) : (cuts[place - 1] ?? 0);
				const strict = cuts.map((cut, index) => (index === place ? (cut + next) / 2 : cut));
				const tiers = (rungs: readonly number[]): readonly string[] =>
					reportFor(sheet, plain([by, rungs])).customers.map(({ tier }) => tier);
				const loose = tiers(cuts);
				tiers(strict).forEach((tier, index) => expect(tier >= loose[index]!).toBe(true));
			}),
			RUNS,
		);
	});
	it('[MEASURE-10] the order of rows changes nothing', () => {
		fc.assert(
			fc.property(sheets, anyLadder, settings, keys, (sheet, [by, cuts], more, key) => {
				const json = ladderPolicy(by, cuts, more, key);
				expect(reportFor([...sheet].reverse(), json)).toEqual(reportFor(sheet, json));
			}),
			RUNS,
		);
	});
	it('[MEASURE-3] rows of one order on one day may as well be one row', () => {
		fc.assert(
			fc.property(sheets, anyLadder, settings, keys, (sheet, [by, cuts], more, key) => {
				const json = ladderPolicy(by, cuts, more, key);
				const ordered = sheet.map((each) => ({ ...each, order: each.date! }));
				const merged = new Map<string, Sale>();
				for (const each of ordered) {
					const { amount: fen, profit } = merged.get(`${each.customer} ${each.date}`) ?? {};
					const sum = { amount: (fen ?? 0) + each.amount!, profit: (profit ?? 0) + each.profit! };
					merged.set(`${each.customer} ${each.date}`, { ...each, ...sum });
				}
				const said = (rows: readonly Sale[]): object => {
					const { customers, tiers, migration, concentration } = reportFor(rows, json);
					return { customers, tiers, migration, concentration };
				};
				expect(said([...merged.values()])).toEqual(said(ordered));
			}),
			RUNS,
		);
	});
	it('[TIER-2] a hundred times the money, with the bands, changes no tier', () => {
		fc.assert(
			fc.property(sheets, anyLadder, settings, keys, (sheet, [by, cuts], more, key) => {
				const tiers = (rows: readonly Sale[], rungs: readonly number[]): readonly string[] =>
					reportFor(rows, ladderPolicy(by, rungs, more, key)).customers.map(({ tier }) => tier);
				const money = sheet.map((each) => ({ ...each, amount: 100 * each.amount! }));
				const rungs = by === 'monthly-average' ? cuts.map((cut) => 100 * cut) : cuts;
				expect(tiers(money, rungs)).toEqual(tiers(sheet, cuts));
			}),
			RUNS,
		);
	});
	it('[TIER-2] a customer of amount 0 moves nobody in a cumulative share', () => {
		fc.assert(
			fc.property(sheets, shares, (sheet, cuts) => {
				const json = plain(['cumulative-share', cuts]);
				const with0 = [...sheet, { customer: 'nobody', amount: 0, date: '2025-12' }];
				const placed = (rows: readonly Sale[]): object[] =>
					reportFor(rows, json)
						.customers.filter(({ customer }) => customer !== 'nobody')
						.map(({ customer, tier, position, boundary, candidates }) => ({
							...{ customer, tier, position, boundary, candidates },
						}));
				expect(placed(with0)).toEqual(placed(sheet));
			}),
			RUNS,
		);
	});
	it('[REPORT-3] every part of the pool is where the plan says it is', () => {
		fc.assert(
			fc.property(sheets, anyLadder, settings, keys, (sheet, [by, cuts], more, key) => {
				const { promotion, order } = planOf(sheet, ladderPolicy(by, cuts, more, key));
				const given = order.reduce((sum, customer) => sum + promotion.allocation[customer]!, 0);
				expect(promotion.newCustomers + promotion.reserve + given + promotion.unallocated).toBe(
					promotion.pool,
				);
			}),
			RUNS,
		);
	});
});
