import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	anyBoundedClaims,
	anyFreeClaims,
	anyMoneyLeft,
	anyPart,
	moneyFor,
	share,
	weightOf,
} from './given/claims';
import { total } from './given/plainSums';
import { RUNS } from './runs';

describe('floors and caps', () => {
	test('[INV-10] every share lies between its floor and its cap', () => {
		fc.assert(
			fc.property(anyBoundedClaims, anyPart, (bounded, part) => {
				const shares = share(moneyFor(bounded, part), bounded.claims);
				bounded.claims.forEach(({ floor, cap }, place) => {
					expect(shares[place]! >= floor && shares[place]! <= cap).toBe(true);
				});
			}),
			RUNS,
		);
	});

	test('[INV-11] bounds that do not bind change nothing', () => {
		fc.assert(
			fc.property(anyFreeClaims, anyMoneyLeft, fc.nat(3), fc.nat(3), (claims, money, up, down) => {
				const weights = total(claims.map(weightOf));
				// As tight as they can be without touching the exact share.
				const bounded = claims.map((claim) => {
					const whole = Number((BigInt(money) * weightOf(claim)) / weights);
					return { ...claim, floor: Math.max(0, whole - down), cap: whole + 1 + up };
				});
				expect(share(money, bounded)).toEqual(share(money, claims));
			}),
			RUNS,
		);
	});
});

describe('more money', () => {
	test('[INV-14] never takes more than the one fen of rounding from anybody', () => {
		fc.assert(
			fc.property(anyBoundedClaims, anyPart, anyPart, (bounded, one, other) => {
				const [less, more] = [one, other].sort((a, b) => a - b) as [number, number];
				const before = share(moneyFor(bounded, less), bounded.claims);
				const after = share(moneyFor(bounded, more), bounded.claims);
				after.forEach((each, place) => expect(each).toBeGreaterThanOrEqual(before[place]! - 1));
			}),
			RUNS,
		);
	});

	test('[INV-14] takes that one fen where largest remainders must: no divisor method is used', () => {
		const claims = [1, 9, 17].map((base) => ({ base }));
		expect(share(13, claims)).toEqual([1, 4, 8]);
		expect(share(14, claims)).toEqual([0, 5, 9]);
	});
});
