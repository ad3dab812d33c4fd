import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sale } from '../../src/lib/domain/ledger/testing/batchOf';
import { NONE } from '../../src/lib/domain/plan';
import type { Policy } from '../../src/lib/domain/policy/policy';
import { plainSums, total } from './given/plainSums';
import { customersIn, tiersFor, windowIn } from './given/plans';
import { anyBands, anyPolicy, anyRungs, anyShares, ladderAlone } from './given/policies';
import { anySheet, NAMES } from './given/sales';
import { PLAN_RUNS } from './runs';

const saidOf = (sheet: readonly Sale[], policy: Policy) => customersIn(tiersFor(sheet, policy));
/** Customer → place of its tier in the ladder: 0 is the best. */
const tiersOf = (sheet: readonly Sale[], policy: Policy): Map<string, number> =>
	new Map(saidOf(sheet, policy).map(({ customer, tier }) => [customer, tier]));
const bought = (customer: string, amount: number): Sale => ({ customer, amount, date: '2025-12' });
const anyName = fc.constantFrom(...NAMES);
const anyRise = fc.oneof(fc.constantFrom(1, 100), fc.integer({ min: 1, max: 100_000 }));

describe('the ladder alone', () => {
	test('[INV-15] more revenue never gives a lower tier', () => {
		fc.assert(
			fc.property(anySheet(), anyRungs, (sheet, rungs) => {
				const customers = saidOf(sheet, ladderAlone(rungs));
				const byRevenue = customers.sort((a, b) => b.revenueFen - a.revenueFen);
				const places = byRevenue.map(({ tier }) => tier);
				expect(places).toEqual([...places].sort((a, b) => a - b));
			}),
			PLAN_RUNS,
		);
	});

	test('[INV-16] a band begins exactly at its cut: one fen less is the next band', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 100_000_000 }),
				fc.constantFrom(1, 3, 12, 24),
				anyName,
				(thousandths, months, name) => {
					// min is so many thousandths of a yuan a month: ten of them are one fen.
					const cut = Number((BigInt(thousandths) * BigInt(months) + 9n) / 10n);
					const policy = ladderAlone(['monthly-average', [thousandths / 1000, 0]], {
						window: { months, asOf: '2025-12' },
					});
					const at = (amount: number) => tiersOf([bought(name, amount)], policy).get(name);
					expect([at(cut), at(cut - 1), at(cut + 1)]).toEqual([0, 1, 0]);
				},
			),
			PLAN_RUNS,
		);
	});

	test('[INV-16] a share ladder ends exactly at its cut: who begins there is below it', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 51, max: 99 }),
				fc.integer({ min: 2, max: 10_000_000_000 }),
				(percent, size) => {
					// `top` is so many percent of all, so `next` begins at the cut itself.
					const all = (more: number): readonly Sale[] => [
						bought('top', percent * size),
						bought('next', (100 - percent) * size - 1 + more),
						bought('last', 1),
					];
					const policy = ladderAlone(['cumulative-share', [percent / 100, 1]]);
					expect(tiersOf(all(0), policy).get('next')).toBe(1);
					expect(tiersOf(all(1), policy).get('next')).toBe(0);
				},
			),
			PLAN_RUNS,
		);
	});

	test('[INV-19] a stricter cut raises nobody', () => {
		fc.assert(
			fc.property(anySheet(), anyRungs, fc.nat(4), (sheet, [by, cuts], which) => {
				const place = which % cuts.length;
				const open = by === 'monthly-average' ? 1e9 + 2 * cuts[0]! : 0;
				const strict = cuts.with(place, (cuts[place]! + (cuts[place - 1] ?? open)) / 2);
				const before = tiersOf(sheet, ladderAlone([by, cuts]));
				const after = tiersOf(sheet, ladderAlone([by, strict]));
				expect([...after].filter(([name, tier]) => tier < before.get(name)!)).toEqual([]);
			}),
			PLAN_RUNS,
		);
	});

	test('[INV-20] who alone sells more never falls in a ladder of shares', () => {
		fc.assert(
			fc.property(
				anySheet(),
				anyShares,
				fc.boolean(),
				anyName,
				anyRise,
				(sheet, cuts, heads, name, more) => {
					const policy = ladderAlone([heads ? 'rank-share' : 'cumulative-share', cuts]);
					const tier = (amount: number) =>
						tiersOf([...sheet, bought(name, amount)], policy).get(name)!;
					expect(tier(more)).toBeLessThanOrEqual(tier(0));
				},
			),
			PLAN_RUNS,
		);
	});

	test('[INV-20] nor by the part that its own rise adds, however near the cut it stands', () => {
		const anyAmounts = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 6 });
		fc.assert(
			fc.property(anyAmounts, fc.nat(), fc.nat(), fc.nat(9), (amounts, who, where, near) => {
				const sorted = amounts.toSorted((a, b) => b - a);
				const upTo = (place: number) =>
					sorted.slice(0, place + 1).reduce((sum, amount) => sum + amount, 0);
				const whole = upTo(sorted.length - 1);
				// The cut lies just behind the end of somebody's part.
				const thousandths = Math.ceil((1000 * upTo(where % sorted.length)) / whole) + near;
				const policy = ladderAlone(['cumulative-share', [Math.min(1000, thousandths) / 1000, 1]]);
				const riser = who % sorted.length;
				// Just below the next one above, so that it keeps its place and only its part grows.
				const room = Math.max(0, (sorted[riser - 1] ?? 2 * sorted[riser]!) - sorted[riser]! - 1);
				const tier = (more: number) => {
					const sheet = sorted.map((amount, k) =>
						bought(NAMES[k]!, k === riser ? amount + more : amount),
					);
					return tiersOf(sheet, policy).get(NAMES[riser]!)!;
				};
				expect(tier(room)).toBeLessThanOrEqual(tier(0));
			}),
			PLAN_RUNS,
		);
	});
});

describe('tiers after every rule', () => {
	test('[INV-17] customers with the same rows have the same tier and the same reasons', () => {
		fc.assert(
			fc.property(anySheet(1_000_000), anyPolicy, fc.nat(), (sheet, policy, pick) => {
				const name = sheet[pick % Math.max(1, sheet.length)]?.customer ?? '甲';
				const twin = sheet
					.filter(({ customer }) => customer === name)
					.map((sale) => ({ ...sale, customer: 'twin' }));
				const customers = saidOf([...sheet, ...twin], policy);
				const one = customers.find(({ customer }) => customer === name);
				const other = customers.find(({ customer }) => customer === 'twin');
				const said = ({
					segment,
					tier,
					priorTier,
					position,
					reasons,
				}: (typeof customers)[number]) => [...[segment, tier, priorTier, position, reasons]];
				expect(other && said(other)).toEqual(one && said(one));
			}),
			PLAN_RUNS,
		);
	});

	test('[INV-18] everybody with a row in the window has one tier, nobody else has any', () => {
		fc.assert(
			fc.property(anySheet(), anyPolicy, (sheet, policy) => {
				const plan = tiersFor(sheet, policy);
				const { placement, inputs } = plan;
				const named = plainSums(sheet, windowIn(plan));
				const tiered = [...inputs.names.customer.from(0)].filter((_, code) => {
					const tier = placement.tier[code] ?? NONE;
					const segment = policy.segments[placement.segment[code] ?? NONE];
					return tier !== NONE && segment !== undefined && tier < segment.ladder.tiers.length;
				});
				expect(new Set(tiered)).toEqual(new Set(named.keys()));
			}),
			PLAN_RUNS,
		);
	});

	test('[INV-21] heads and revenue of the tiers add up to those of the customers, row by row', () => {
		fc.assert(
			fc.property(anySheet(), anyPolicy, (sheet, policy) => {
				const plan = tiersFor(sheet, policy);
				const { placement, measures } = plan;
				const customers = customersIn(plan);
				const plain = plainSums(sheet, windowIn(plan));
				const should = placement.tiers.map(({ tier, segment }) => {
					const own = customers.filter((each) => each.tier === tier && each.segment === segment);
					const revenue = total(own.map(({ customer }) => plain.get(customer)?.revenue ?? 0n));
					return [own.length, Number(revenue)];
				});
				const is = placement.tiers.map((each) => [each.customers, each.revenue]);
				expect(is).toEqual(should);
				expect([measures.totals.customers, BigInt(measures.totals.revenue)]).toEqual([
					plain.size,
					total([...plain.values()].map(({ revenue }) => revenue)),
				]);
			}),
			PLAN_RUNS,
		);
	});

	test('[INV-25] so many times the money, and the bands with it, changes no tier', () => {
		const times = (policy: Policy, factor: number): Policy => ({
			...policy,
			segments: policy.segments.map(({ ladder, ...segment }) => ({
				...segment,
				ladder: {
					...ladder,
					tiers: ladder.tiers.map((tier) =>
						tier.min === undefined ? tier : { ...tier, min: tier.min * factor },
					),
				},
			})),
		});
		fc.assert(
			fc.property(
				anySheet(1_000_000),
				anyPolicy,
				fc.constantFrom(10, 100, 1000),
				(sheet, policy, factor) => {
					const money = sheet.map((sale) => ({
						...sale,
						amount: sale.amount === undefined ? undefined : sale.amount * factor,
						profit: sale.profit === undefined ? undefined : sale.profit * factor,
					}));
					const said = (rows: readonly Sale[], policy: Policy) =>
						saidOf(rows, policy).map(({ customer, segment, tier, reasons }) => [
							...[customer, segment, tier, reasons],
						]);
					expect(said(money, times(policy, factor))).toEqual(said(sheet, policy));
				},
			),
			PLAN_RUNS,
		);
	});

	test('[INV-15] sells one customer more in a ladder of bands, the others stay where they are', () => {
		fc.assert(
			fc.property(anySheet(), anyBands, anyName, anyRise, (sheet, cuts, name, more) => {
				const tiers = (amount: number) =>
					tiersOf([...sheet, bought(name, amount)], ladderAlone(['monthly-average', cuts]));
				const [before, after] = [tiers(0), tiers(more)];
				expect(after.get(name)!).toBeLessThanOrEqual(before.get(name)!);
				before.delete(name);
				after.delete(name);
				expect(after).toEqual(before);
			}),
			PLAN_RUNS,
		);
	});
});
