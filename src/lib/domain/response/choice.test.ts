import { describe, expect, it } from 'vitest';
import { marginOf, moneyChoice } from './choice';

// 1 + x / (1 + x): half way up at today's money.
const curve = { least: 1, most: 2, delay: 1, steepness: 1 };
const TERMS = { sales: 1000, margin: 0.5, today: 50, curve, floor: 100, cap: 110 };

describe('[RESP-5] money for one customer as options', () => {
	it('goes from the floor to the cap in equal steps of whole fen', () => {
		expect(Array.from(moneyChoice(TERMS, 4).costs)).toEqual([100, 102, 105, 107, 110]);
		expect(Array.from(moneyChoice(TERMS, 1).costs)).toEqual([100, 110]);
	});
	it('has as many options as there are fen, and one where floor and cap meet', () => {
		expect(Array.from(moneyChoice({ ...TERMS, cap: 103 }, 40).costs)).toEqual([100, 101, 102, 103]);
		expect(Array.from(moneyChoice({ ...TERMS, cap: 100 }, 40).costs)).toEqual([100]);
	});
	it('brings the margin on the sales that the curve says, by money in parts of today’s', () => {
		expect(marginOf(TERMS, 0)).toBe(500);
		expect(marginOf(TERMS, 50)).toBe(750);
		expect(marginOf(TERMS, 100)).toBeCloseTo(500 * (1 + 2 / 3), 9);
		const { costs, gains } = moneyChoice(TERMS, 4);
		expect(Array.from(costs, (spent) => marginOf(TERMS, spent))).toEqual(Array.from(gains));
	});
});
