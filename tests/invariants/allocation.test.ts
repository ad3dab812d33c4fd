import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	anyBoundedClaims,
	anyCase,
	anyFreeClaims,
	anyMoneyLeft,
	anyPart,
	moneyFor,
	share,
	weightOf,
} from './given/claims';
import { total } from './given/plainSums';
import { RUNS } from './runs';

const sumOf = (shares: readonly number[]): number => shares.reduce((all, each) => all + each, 0);

describe('sharing money out', () => {
	test('[INV-1] the shares add up to the money, or to the caps where those are less', () => {
		fc.assert(
			fc.property(anyBoundedClaims, anyPart, (bounded, part) => {
				const money = moneyFor(bounded, part);
				expect(sumOf(share(money, bounded.claims))).toBe(Math.min(money, bounded.caps));
			}),
			RUNS,
		);
		fc.assert(
			fc.property(anyFreeClaims, anyMoneyLeft, (claims, money) => {
				expect(sumOf(share(money, claims))).toBe(money);
			}),
			RUNS,
		);
	});

	test('[INV-2] every share is a whole number of fen, never −0 and never less than nothing', () => {
		fc.assert(
			fc.property(anyFreeClaims, anyMoneyLeft, (claims, money) => {
				for (const each of share(money, claims)) {
					expect(Number.isSafeInteger(each) && each >= 0 && !Object.is(each, -0)).toBe(true);
				}
			}),
			RUNS,
		);
	});

	test('[INV-3] no share is a whole fen away from the exact one', () => {
		fc.assert(
			fc.property(anyFreeClaims, anyMoneyLeft, (claims, money) => {
				const weights = total(claims.map(weightOf));
				share(money, claims).forEach((each, place) => {
					const exact = BigInt(money) * weightOf(claims[place]!);
					const apart = BigInt(each) * weights - exact;
					expect(apart > -weights && apart < weights).toBe(true);
				});
			}),
			RUNS,
		);
	});

	test('[INV-5] equal weights get equal shares, to the fen', () => {
		fc.assert(
			fc.property(anyFreeClaims, fc.nat(), anyMoneyLeft, (claims, pick, money) => {
				// The same weight twice, once as a base and once as a factor of another one.
				const twin = claims[pick % claims.length]!;
				const all = [...claims, twin, { base: twin.base * 2, factor: twin.factor }];
				const doubled = [
					...claims.map(({ base, factor }) => ({ base, factor: factor * 2 })),
					{ base: twin.base, factor: twin.factor * 2 },
					{ base: twin.base * 2, factor: twin.factor },
				];
				for (const shares of [share(money, all), share(money, doubled)]) {
					const apart = Math.abs(shares[pick % claims.length]! - shares[claims.length]!);
					expect(apart).toBeLessThanOrEqual(1);
				}
				const shares = share(money, doubled);
				expect(Math.abs(shares.at(-1)! - shares.at(-2)!)).toBeLessThanOrEqual(1);
			}),
			RUNS,
		);
	});

	test('[INV-6] a larger weight never gets a smaller share', () => {
		fc.assert(
			fc.property(anyFreeClaims, anyMoneyLeft, (claims, money) => {
				const shares = share(money, claims);
				const byWeight = claims
					.map((claim, place) => ({ weight: weightOf(claim), got: shares[place]! }))
					.sort((a, b) => (a.weight < b.weight ? -1 : a.weight > b.weight ? 1 : b.got - a.got));
				byWeight.forEach(({ weight, got }, place) => {
					const before = byWeight[place - 1];
					if (before !== undefined && weight > before.weight) {
						const most = byWeight.slice(0, place).reduce((all, each) => Math.max(all, each.got), 0);
						expect(got).toBeGreaterThanOrEqual(most);
					}
				});
			}),
			RUNS,
		);
	});

	test('[INV-7] in another order everybody gets the same', () => {
		fc.assert(
			fc.property(
				anyCase,
				fc.array(fc.nat(), { minLength: 14, maxLength: 14 }),
				({ claims, money }, dice) => {
					const places = [...claims.keys()].sort((a, b) => dice[a]! - dice[b]!);
					const moved = places.map((place) => claims[place]!);
					const shares = share(money, claims);
					expect(share(money, moved, places)).toEqual(places.map((place) => shares[place]));
				},
			),
			RUNS,
		);
	});

	test('[INV-8] so many times every weight changes nothing', () => {
		fc.assert(
			fc.property(anyCase, fc.constantFrom(2, 3, 7, 1000), ({ claims, money }, times) => {
				const shares = share(money, claims);
				const byFactor = claims.map((each) => ({ ...each, factor: each.factor * times }));
				expect(share(money, byFactor)).toEqual(shares);
				const few = claims.map((each) => ({ ...each, base: each.base % 1_000_000 || 1 }));
				const byBase = few.map((each) => ({ ...each, base: each.base * times }));
				expect(share(money, byBase)).toEqual(share(money, few));
			}),
			RUNS,
		);
	});

	test('[INV-13] alone, one claim gets everything up to its cap', () => {
		fc.assert(
			fc.property(anyFreeClaims, anyMoneyLeft, anyMoneyLeft, ([only], money, cap) => {
				expect(share(money, [only!])).toEqual([money]);
				expect(share(money, [{ ...only!, cap }])).toEqual([Math.min(money, cap)]);
			}),
			RUNS,
		);
	});
});
