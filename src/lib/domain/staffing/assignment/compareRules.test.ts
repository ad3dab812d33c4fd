import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../../testing/runs';
import { loadsOf, unevenness } from './balance';
import { bestSplit } from './bestSplit';
import { compareRules } from './compareRules';
import { fillByPull } from './fillByPull';
import { spreadByRule } from './spreadByRule';
import { plain } from './testing/balances';

describe('the best split of one person', () => {
	it('[ASSIGN-7] effects 100 and 50, 100 hours: 80 and 20', () => {
		const { hours, result } = bestSplit([100, 50], 100, 0.5);
		expect(hours[0]).toBeCloseTo(80, 10);
		expect(hours[1]).toBeCloseTo(20, 10);
		expect(result).toBeCloseTo(1118.033989, 6);
		expect(result).toBeCloseTo(100 * Math.sqrt(80) + 50 * Math.sqrt(20), 9);
	});
	it('[ASSIGN-7] effects of any size stay finite', () => {
		const { hours, result } = bestSplit([1e12, 1e12, 0], 10, 0.99);
		expect(hours.map((each) => Math.round(each))).toEqual([5, 5, 0]);
		expect(Number.isFinite(result)).toBe(true);
	});
});

describe('good people', () => {
	// Two customers of ten hours each: one brings 900, the other 100. Skills 1.44 and 1.
	const question = {
		balance: plain([10, 10], 2),
		gain: [900, 100],
		skill: [1, 1.44],
		kept: [],
	};
	const compared = (chosen: 'balanced' | 'lift' | 'small-first') =>
		compareRules(
			chosen,
			(rule) => [{ ...question, places: spreadByRule(question, rule).places }],
			0.5,
		);

	it('[ASSIGN-6] go to who brings most, or to who brings least', () => {
		expect([...spreadByRule(question, 'lift').places]).toEqual([1, 0]);
		expect([...spreadByRule(question, 'small-first').places]).toEqual([0, 1]);
	});
	it('[ASSIGN-7] the rule of the small dealers costs what the large ones would have brought', () => {
		const { profit, cost } = compared('small-first');
		// 1.44 to the power of ½ is 1.2.
		expect(profit.map(({ rule }) => rule)).toEqual(['balanced', 'lift', 'small-first']);
		expect(profit[1]!.profit).toBeCloseTo(1.2 * 900 + 100, 9);
		expect(profit[2]!.profit).toBeCloseTo(900 + 1.2 * 100, 9);
		expect(cost).toBeCloseTo(160, 9);
		expect(compared('lift').cost).toBe(0);
	});
	it('[ASSIGN-7] hours split freely never bring less, and customers that cost are left out', () => {
		for (const rule of ['balanced', 'lift', 'small-first'] as const) {
			const { profit, freeHours } = compared(rule);
			const own = profit.find((each) => each.rule === rule)!;
			expect(freeHours).toBeGreaterThanOrEqual(own.profit - 1e-9);
		}
		const losing = { ...question, gain: [900, -100] };
		const { profit } = compareRules(
			'lift',
			(rule) => [{ ...losing, places: spreadByRule(losing, rule).places }],
			0.5,
		);
		expect(profit[1]!.profit).toBeCloseTo(1.2 * 900, 9);
	});
	it('[ASSIGN-6] move and swap as long as hours or fit get better, never for worse of both', () => {
		const hours = fc.integer({ min: 1, max: 30 });
		const fen = fc.integer({ min: -100, max: 1000 });
		const customers = fc.array(fc.tuple(hours, fen), { minLength: 3, maxLength: 12 });
		const skills = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 3 });
		fc.assert(
			fc.property(customers, skills, (each, skill) => {
				const balance = plain(
					each.map(([own]) => own),
					skill.length,
				);
				const gain = each.map(([, own]) => own);
				const pull = [...gain.keys()].sort(
					(a, b) => gain[b]! / balance.hours[b]! - gain[a]! / balance.hours[a]! || a - b,
				);
				const best = [...skill.keys()].sort((a, b) => skill[b]! - skill[a]! || a - b);
				const filled = fillByPull(balance, pull, best);
				const { places } = spreadByRule({ balance, gain, skill }, 'lift');
				const uneven = (at: Int32Array): number =>
					unevenness(loadsOf(balance, at), balance.targets);
				const lift = (at: Int32Array): number =>
					gain.reduce((sum, own, k) => sum + Math.max(0, own) * skill[at[k]!]!, 0);
				expect(uneven(places) <= uneven(filled) + 1e-6 || lift(places) >= lift(filled) - 1e-6).toBe(
					true,
				);
			}),
			RUNS,
		);
	});
	it('[ASSIGN-6] even out what the first filling leaves: 6 and 6 hours in place of 7 and 5', () => {
		// By gain an hour: 4 h, 3 h, then 3 h and 2 h; the first half above the target stays.
		const balance = plain([4, 3, 3, 2], 2);
		const asked = { balance, gain: [41, 30, 29, 18], skill: [1.2, 1], kept: [] };
		const { places } = spreadByRule(asked, 'lift');
		expect([...loadsOf(balance, places)]).toEqual([6, 6]);
	});
	it('[ASSIGN-6] are full when their hours are: the next customer goes to the next', () => {
		const balance = plain([10, 10, 10, 10], 2);
		const asked = { balance, gain: [4, 3, 2, 1], skill: [2, 1], kept: [] };
		expect([...spreadByRule(asked, 'lift').places]).toEqual([0, 0, 1, 1]);
		expect([...spreadByRule(asked, 'small-first').places]).toEqual([1, 1, 0, 0]);
	});
});
