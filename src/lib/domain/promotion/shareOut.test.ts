import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPart } from '../testing/anyPart';
import { oracleShares } from '../testing/oracle';
import { RUNS } from '../testing/runs';
import { shareOut } from './allocatePromotion';
import { sumOf } from './claims';
import { claimsFrom, type TestClaim } from './testing/claimsFrom';

const share = (
	money: number,
	claims: readonly TestClaim[],
	names?: readonly number[],
): number[] => {
	const made = claimsFrom(claims, names);
	const shares = new Float64Array(claims.length);
	shareOut(made, money, sumOf(made.cap, made.customers), shares);
	return Array.from(shares);
};
const bases = (...values: number[]): TestClaim[] => values.map((base) => ({ base }));

describe('largest remainder', () => {
	// Quotas 4.17, 3.12, 2.71: floors 4 + 3 + 2, the missing one to .71.
	it('[POOL-5] gives the missing fen to the largest remainder', () => {
		expect(share(10, bases(417, 312, 271))).toEqual([4, 3, 3]);
	});
	// Quotas 2.8 and three times 2.4: two are missing, and one of them is gone before the tie.
	it('[POOL-5] gives to the largest first, and what is left to those who tie', () => {
		expect(share(10, bases(28, 24, 24, 24))).toEqual([3, 3, 2, 2]);
	});
	it('[POOL-5] breaks ties by name', () => {
		expect(share(100_000, bases(1, 1, 1))).toEqual([33_334, 33_333, 33_333]);
		expect(share(100_000, bases(1, 1, 1), [2, 1, 0])).toEqual([33_333, 33_333, 33_334]);
		expect(share(2, bases(7, 7, 7), [1, 0, 2])).toEqual([1, 1, 0]);
	});
	// The Alabama paradox of Hamilton's method: one fen more, and the third gets one less.
	it('[POOL-5] keeps the paradox of the method', () => {
		expect(share(10, bases(6, 6, 2))).toEqual([4, 4, 2]);
		expect(share(11, bases(6, 6, 2))).toEqual([5, 5, 1]);
	});
	it('[POOL-5] tells remainders apart that doubles cannot', () => {
		// 3 claims of 2^52 + {0, 1, 2}: quotas differ in the 17th digit; the largest must win.
		const base = 2 ** 52 / 4;
		expect(share(1, bases(base, base + 1, base + 2))).toEqual([0, 0, 1]);
		expect(share(1, bases(base + 2, base + 1, base))).toEqual([1, 0, 0]);
	});
	it('[POOL-5] tells them apart by what is left over, not by how much there is', () => {
		// Of 10: 3.45 and 10 parts of 9e15 more, 5.45, and 1.1: the missing one goes to the first.
		const [whole, over] = [9_000_000_000_000_000, 4_050_000_000_000_000];
		const first = (3 * whole + over + 10) / 10;
		const second = (5 * whole + over) / 10;
		expect(share(10, bases(first, second, whole - first - second))).toEqual([4, 5, 1]);
		expect(share(10, bases(first - 2, second, whole - first - second + 2))).toEqual([3, 6, 1]);
	});
	it('[POOL-5] a part of a fen that doubles do not see is the smallest there is', () => {
		// Of 2 fen: 1 and one part of 10¹⁵, 0.6 and 0.4.
		const [most, more] = [500_000_000_000_001, 300_000_000_000_000];
		expect(share(2, bases(most, more, 200_000_000_000_000))).toEqual([1, 1, 0]);
	});
	it('[POOL-5] gives one claim everything and nothing of nothing', () => {
		expect(share(12_345, bases(7))).toEqual([12_345]);
		expect(share(0, bases(7, 8))).toEqual([0, 0]);
		expect(share(0, [])).toEqual([]);
	});
});

describe('bounds', () => {
	it('[POOL-4] gives what a cap cuts off to the others', () => {
		// By weight 50 / 30 / 20; the first stops at 10, the rest go 3 : 2.
		expect(share(100, [{ base: 5, cap: 10 }, { base: 3 }, { base: 2 }])).toEqual([10, 54, 36]);
	});
	it('[POOL-4] takes what a floor needs from the others', () => {
		expect(share(100, [{ base: 98 }, { base: 1, floor: 10 }, { base: 1 }])).toEqual([89, 10, 1]);
	});
	it('[POOL-4] fixes the side that is violated by more first', () => {
		// At λ = 100/100: over the caps by 60 − 20 = 40, under the floor by 30 − 10 = 20. With the
		// cap fixed, 80 is left for weights 40: λ = 2, and the floor of 30 is no longer violated
		// by its own 10 · 2 = 20, so it is 30, and the last gets 50.
		const claims = [{ base: 60, cap: 20 }, { base: 10, floor: 30 }, { base: 30 }];
		expect(share(100, claims)).toEqual([20, 30, 50]);
	});
	it('[POOL-4] stops where both sides are violated by the same', () => {
		// λ = 1: over by 10, under by 10, so λ = 1 is the one.
		const claims = [{ base: 30, cap: 20 }, { base: 10, floor: 20 }, { base: 60 }];
		expect(share(100, claims)).toEqual([20, 20, 60]);
	});
	it('[POOL-6] leaves what the caps do not take', () => {
		expect(
			share(100, [
				{ base: 5, cap: 10 },
				{ base: 1, cap: 0 },
			]),
		).toEqual([10, 0]);
	});
});

const claim = fc.record({
	base: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 2_000_000_000 })),
	factor: fc.constantFrom(1, 9, 10, 11, 12),
	floor: fc.integer({ min: 0, max: 40 }),
	room: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 1_000_000 })),
});
const bounded = fc
	.tuple(fc.array(claim, { minLength: 1, maxLength: 12 }), anyPart(1.1))
	.map(([made, part]) => {
		const claims = made.map(({ base, factor, floor, room }) => ({
			base,
			factor,
			floor,
			cap: floor + room,
		}));
		const floors = claims.reduce((sum, { floor }) => sum + floor, 0);
		const caps = claims.reduce((sum, { cap }) => sum + cap, 0);
		return { claims, caps, money: floors + Math.floor(part * (caps - floors)) };
	});
const free = fc.array(fc.integer({ min: 1, max: 1_000_000_000 }), { minLength: 1, maxLength: 20 });
const money = fc.integer({ min: 0, max: 10_000_000 });

describe('for any claims', () => {
	it('[POOL-4] [POOL-5] equals the rule said with fractions', () => {
		fc.assert(
			fc.property(bounded, ({ claims, money: sum }) => {
				const should = oracleShares(
					claims.map(({ base, factor, floor, cap }, index) => ({
						name: String.fromCharCode(97 + index),
						weight: BigInt(base) * BigInt(factor),
						floor,
						cap,
					})),
					sum,
				);
				expect(share(sum, claims)).toEqual(should);
			}),
			RUNS,
		);
	});
	it('[POOL-5] the parts add up, are whole, and keep their bounds', () => {
		fc.assert(
			fc.property(bounded, ({ claims, caps, money: sum }) => {
				const shares = share(sum, claims);
				expect(shares.reduce((a, b) => a + b, 0)).toBe(Math.min(sum, caps));
				shares.forEach((each, index) => {
					expect(Number.isInteger(each) && !Object.is(each, -0)).toBe(true);
					expect(each).toBeGreaterThanOrEqual(claims[index]!.floor);
					expect(each).toBeLessThanOrEqual(claims[index]!.cap);
				});
			}),
			RUNS,
		);
	});
	it('[POOL-5] keeps the quota rule and the order of weights where nothing is bounded', () => {
		fc.assert(
			fc.property(free, money, (weights, sum) => {
				const shares = share(sum, bases(...weights));
				const total = weights.reduce((a, b) => a + BigInt(b), 0n);
				shares.forEach((each, index) => {
					const low = (BigInt(sum) * BigInt(weights[index]!)) / total;
					expect([Number(low), Number(low) + 1]).toContain(each);
					weights.forEach((other, place) => {
						if (weights[index]! > other) expect(each).toBeGreaterThanOrEqual(shares[place]!);
						if (other === weights[index]!) {
							expect(Math.abs(each - shares[place]!)).toBeLessThanOrEqual(1);
						}
					});
				});
			}),
			RUNS,
		);
	});
	it('[POOL-5] the order of claims and a common factor change nothing', () => {
		fc.assert(
			fc.property(bounded, fc.integer({ min: 2, max: 9 }), ({ claims, money: sum }, factor) => {
				const shares = share(sum, claims);
				const places = [...claims.keys()].reverse();
				const turned = share(sum, [...claims].reverse(), places);
				expect([...turned].reverse()).toEqual(shares);
				const scaled = claims.map((each) => ({ ...each, factor: each.factor * factor }));
				expect(share(sum, scaled)).toEqual(shares);
			}),
			RUNS,
		);
	});
	it('[POOL-4] bounds that do not bind change nothing', () => {
		fc.assert(
			fc.property(free, money, (weights, sum) => {
				const loose = weights.map((base) => ({ base, floor: 0, cap: sum + 1 }));
				expect(share(sum, loose)).toEqual(share(sum, bases(...weights)));
			}),
			RUNS,
		);
	});
});
