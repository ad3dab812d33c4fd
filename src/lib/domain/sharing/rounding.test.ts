import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundMoney, roundParts } from './rounding';

const HUNDRED = 10_000;
const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

it('[SHARE-6] rounds to the nearest unit, halves up, returns too', () => {
	expect([4999, 5000, -4999, -5000, -5001, 0].map((fen) => roundMoney(fen, HUNDRED))).toEqual([
		0,
		HUNDRED,
		0,
		0,
		-HUNDRED,
		0,
	]);
});

it('[SHARE-6] gives what is left over to the largest remainders, the first of equal ones', () => {
	expect(roundParts([3400, 3400, 3400], HUNDRED)).toEqual([HUNDRED, 0, 0]);
	expect(roundParts([-2600, 12_600, 5000], HUNDRED)).toEqual([0, HUNDRED, HUNDRED]);
	expect(roundParts([], HUNDRED)).toEqual([]);
});

it('[SHARE-6] parts add up to their rounded sum, and none moves by a unit or more', () => {
	const money = fc.integer({ min: -1_000_000, max: 1_000_000_000 });
	fc.assert(
		fc.property(fc.array(money), fc.constantFrom(1, 100, HUNDRED, 1_000_000), (parts, unit) => {
			const rounded = roundParts(parts, unit);
			expect(sum(rounded)).toBe(roundMoney(sum(parts), unit));
			rounded.forEach((part, place) => {
				expect(Math.abs(part % unit)).toBe(0);
				expect(Math.abs(part - parts[place]!)).toBeLessThan(unit);
			});
		}),
		{ numRuns: 200 },
	);
});
