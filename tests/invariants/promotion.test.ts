import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sale } from '../../src/lib/domain/ledger/testing/batchOf';
import type { Facts } from '../../src/lib/domain/testing/planOf';
import { plainSums, total } from './given/plainSums';
import { customersIn, planOf, tiersFor, windowIn } from './given/plans';
import { anyPolicy, promotionAlone } from './given/policies';
import { anySheet, LARGEST, NAMES } from './given/sales';
import { atLeastNothing, down, halfUp, smaller, written } from './given/thousandths';
import { PLAN_RUNS, sharedBy } from './runs';

const anyThousandths = fc.oneof(
	fc.constantFrom(0, 1, 35, 100, 335, 500, 1000),
	fc.integer({ min: 0, max: 1000 }),
);
const SUSPENDED = '窜货';
const anySuspended = fc
	.subarray(NAMES)
	.map((names): Facts => Object.fromEntries(names.map((name) => [name, { suspended: SUSPENDED }])));

/** Who would get money by revenue alone, with everybody's cap and floor, in plain words. */
function plainClaims(
	sheet: readonly Sale[],
	window: { readonly from: string; readonly to: string },
	facts: Facts,
	capRate: number,
	floorFen: number,
): { readonly name: string; readonly cap: bigint; readonly floor: bigint }[] {
	return [...plainSums(sheet, window)].flatMap(([name, { revenue }]) => {
		if (revenue <= 0n || Object.hasOwn(facts, name)) return [];
		const cap = down(capRate, revenue);
		return [{ name, cap, floor: smaller(BigInt(floorFen), cap) }];
	});
}

describe('the pool', () => {
	test('[INV-23] spent and left over are the pool, part by part', () => {
		fc.assert(
			fc.property(
				anySheet(),
				anyThousandths,
				anyThousandths,
				anyThousandths,
				(sheet, rate, newShare, rest) => {
					const reserve = Math.min(rest, 1000 - newShare);
					const plan = planOf(
						sheet,
						promotionAlone({
							pool: { rate: written(rate) },
							newCustomerShare: written(newShare),
							reserveShare: written(reserve),
						}),
					);
					const { promotion, measures } = plan;
					const pool = halfUp(rate, atLeastNothing(BigInt(measures.totals.revenue)));
					const aside = halfUp(newShare, pool);
					const kept = smaller(halfUp(reserve, pool), pool - aside);
					expect([
						...[promotion.pool, promotion.newCustomers, promotion.reserve],
						promotion.distributable,
					]).toEqual([pool, aside, kept, pool - aside - kept].map(Number));
					const given = total(Array.from(promotion.allocation, BigInt));
					expect(given + BigInt(promotion.unallocated)).toBe(pool - aside - kept);
				},
			),
			sharedBy(2),
		);
	});

	test('[INV-23] of a few fen is not shared out twice by rounding its parts up', () => {
		fc.assert(
			fc.property(fc.nat(40), anyThousandths, (fixedFen, newShare) => {
				const set = {
					...{ newCustomerShare: written(newShare), reserveShare: written(1000 - newShare) },
					pool: { fixedFen },
				};
				const { newCustomers, reserve, distributable, unallocated } = planOf(
					[],
					promotionAlone(set),
				).promotion;
				const aside = halfUp(newShare, BigInt(fixedFen));
				expect(BigInt(newCustomers)).toBe(aside);
				expect(BigInt(reserve)).toBe(BigInt(fixedFen) - aside);
				expect([distributable, unallocated]).toEqual([0, 0]);
			}),
			sharedBy(2),
		);
	});

	test('[INV-9] is never negative: returns take nothing from anybody', () => {
		const anyReturns = fc.array(
			fc.record({
				customer: fc.constantFrom(...NAMES.slice(0, 5)),
				amount: fc.integer({ min: -5000, max: 60 }),
				date: fc.constant('2025-12'),
			}),
			{ maxLength: 12 },
		);
		fc.assert(
			fc.property(anyReturns, anyThousandths, (sheet, rate) => {
				const plan = planOf(sheet, promotionAlone({ pool: { rate: written(rate) } }));
				fc.pre(plan.measures.totals.revenue <= 0);
				const { pool, newCustomers, reserve, distributable, unallocated, allocation } =
					plan.promotion;
				const all = [pool, newCustomers, reserve, distributable, unallocated, ...allocation];
				expect(all.every((fen) => Object.is(fen, 0))).toBe(true);
			}),
			PLAN_RUNS,
		);
	});
});

describe('who gets money', () => {
	test('[INV-2] every figure of money is a whole number of fen that a double holds', () => {
		fc.assert(
			fc.property(anySheet(), anyPolicy, anySuspended, (sheet, policy, facts) => {
				const { promotion, measures, placement } = planOf(sheet, policy, facts);
				const money = [
					...[promotion.allocation, promotion.cap, measures.revenue, measures.largestOrder],
					...[measures.profit ?? [], measures.priorRevenue],
					[promotion.pool, promotion.newCustomers, promotion.reserve, promotion.distributable],
					[promotion.unallocated, promotion.floors, promotion.caps, promotion.floorsOver],
					placement.tiers.map(({ revenue }) => revenue),
				].flatMap((figures) => [...figures]);
				const strange = money.filter((fen) => !Number.isSafeInteger(fen) || Object.is(fen, -0));
				expect(strange).toEqual([]);
			}),
			PLAN_RUNS,
		);
	});

	test('[INV-4] nobody without a weight', () => {
		fc.assert(
			fc.property(anySheet(), anyPolicy, anySuspended, (sheet, policy, facts) => {
				const plan = planOf(sheet, policy, facts);
				const customers = customersIn(plan);
				const { base: by, tierWeights } = policy.promotion;
				const weightless = customers.filter(({ customer, tier, revenueFen, profitFen }) => {
					const base = by === 'profit' ? (profitFen ?? 0) : revenueFen;
					return Object.hasOwn(facts, customer) || base <= 0 || tierWeights[`t${tier}`] === 0;
				});
				expect(weightless.filter(({ code }) => plan.promotion.allocation[code] !== 0)).toEqual([]);
			}),
			PLAN_RUNS,
		);
	});

	test('[INV-10] between floor and cap, or nobody exactly when the floors need more than there is', () => {
		fc.assert(
			fc.property(
				anySheet(),
				anySuspended,
				anyThousandths,
				fc.constantFrom(0, 1, 7, 40, 500),
				fc.oneof(fc.constantFrom(-1, 0, 1, 2), fc.nat(2000), fc.nat(LARGEST)),
				(sheet, facts, capRate, floorFen, beyond) => {
					const window = windowIn(tiersFor(sheet, promotionAlone({})));
					const claims = plainClaims(sheet, window, facts, capRate, floorFen);
					const floors = total(claims.map(({ floor }) => floor));
					const caps = total(claims.map(({ cap }) => cap));
					// Money that is just enough, or just not.
					const fixedFen = Math.max(0, Number(floors) + beyond);
					const set = {
						...{ newCustomerShare: 0, capRate: written(capRate), floorFen },
						pool: { fixedFen },
					};
					const plan = planOf(sheet, promotionAlone(set), facts);
					const { floorsOver, allocation, unallocated } = plan.promotion;
					expect(BigInt(floorsOver)).toBe(atLeastNothing(floors - BigInt(fixedFen)));
					const spent = floorsOver > 0 ? 0n : smaller(BigInt(fixedFen), caps);
					expect(BigInt(unallocated)).toBe(BigInt(fixedFen) - spent);
					const { customer } = plan.inputs.names;
					const outside = claims.filter(({ name, floor, cap }) => {
						const got = BigInt(allocation[customer.find(name)]!);
						return floorsOver > 0 ? got !== 0n : got < floor || got > cap;
					});
					expect(outside).toEqual([]);
				},
			),
			PLAN_RUNS,
		);
	});

	test('[INV-12] money and heads add up at every level: customer, tier, segment, plan', () => {
		fc.assert(
			fc.property(anySheet(), anyPolicy, (sheet, policy) => {
				const plan = planOf(sheet, policy);
				const { promotion, placement } = plan;
				const customers = customersIn(plan);
				const plain = plainSums(sheet, windowIn(plan));
				for (const { revenue, months } of plain.values()) {
					expect(total(months.values())).toBe(revenue);
				}
				const sums = (segment?: number, tier?: number) => {
					const own = customers.filter(
						(each) =>
							(segment === undefined || each.segment === segment) &&
							(tier === undefined || each.tier === tier),
					);
					return [
						total(own.map(({ customer }) => plain.get(customer)?.revenue ?? 0n)),
						total(own.map(({ code }) => BigInt(promotion.allocation[code]!))),
						BigInt(own.length),
					];
				};
				const add = (parts: readonly (readonly bigint[])[]) =>
					[0, 1, 2].map((place) => total(parts.map((part) => part[place]!)));
				const ids = [...new Set(placement.tiers.map(({ segment }) => segment))];
				for (const id of ids) {
					const own = placement.tiers.filter(({ segment }) => segment === id);
					expect(add(own.map(({ tier }) => sums(id, tier)))).toEqual(sums(id));
					expect(total(own.map(({ revenue }) => BigInt(revenue)))).toBe(sums(id)[0]);
				}
				expect(add(ids.map((id) => sums(id)))).toEqual(sums());
				const { pool, newCustomers, reserve, unallocated } = promotion;
				const rest = [newCustomers, reserve, unallocated].map(BigInt);
				expect(sums()[1]! + total(rest)).toBe(BigInt(pool));
			}),
			PLAN_RUNS,
		);
	});

	test('[INV-24] the cap rises with the revenue, fen by fen, and never jumps', () => {
		fc.assert(
			fc.property(
				anyThousandths,
				fc.oneof(fc.integer({ min: -3, max: 5000 }), fc.nat(LARGEST)),
				(capRate, revenue) => {
					const sheet = [revenue, revenue + 1].map((amount, place) => ({
						...{ customer: `c${place}`, amount, date: '2025-12' },
					}));
					const { promotion, inputs } = planOf(
						sheet,
						promotionAlone({ capRate: written(capRate) }),
					);
					const cap = (name: string) => promotion.cap[inputs.names.customer.find(name)]!;
					const rise = cap('c1') - cap('c0');
					expect(rise === 0 || rise === 1).toBe(true);
					expect(BigInt(cap('c0'))).toBe(down(capRate, atLeastNothing(BigInt(revenue))));
				},
			),
			PLAN_RUNS,
		);
	});
});
