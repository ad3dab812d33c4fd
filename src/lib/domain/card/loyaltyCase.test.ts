import { expect, it } from 'vitest';
import { planOf, type Facts } from '../testing/planOf';
import { loyaltyCase } from './loyaltyCase';

const SHEET = [
	{ customer: 'a', date: '2025-12', amount: 150 },
	{ customer: 'a', date: '2024-12', amount: 100 },
];
const of = (facts: Facts[string] = {}, loyalty: object = {}, sheet = SHEET) => {
	const policy = { window: { asOf: '2025-12' }, classification: { loyalty } };
	return loyaltyCase(planOf(sheet, policy, { facts: { a: facts } }), 0);
};
const keys = (made: ReturnType<typeof of>) => made.lines.map(({ key }) => key);

it('[CARD-6] says between which figures it lies while the share of wallet is open, and from which it is high', () => {
	const made = of();
	// Tenure 13/60, one month of 12, growth 0.5 + 0.5 = 1, each with 20 of 100; the share has 40.
	const rest = 20 * (13 / 60 + 1 / 12 + 1);
	expect(made.loyalty).toBeCloseTo(rest / 0.6, 10);
	expect(made.bounds!.low).toBeCloseTo(rest, 10);
	expect(made.bounds!.high).toBeCloseTo(rest + 40, 10);
	expect(keys(made)).toEqual(['card_loyalty_between', 'card_loyalty_needs']);
	const { share } = made.lines[1]!.args as { readonly share: { readonly ratio: number } };
	expect(share.ratio).toBeCloseTo((50 - rest) / 40, 10);
	expect(made.missing.map(({ column }) => column)).toEqual(['walletShare']);
	expect(made.parts.map(({ weight }) => weight)).toEqual([0.4, 0.2, 0.2, 0.2]);
});
it('[CARD-6] says when no share can change it, either way', () => {
	const tiny = { walletShare: 1, tenure: 33, activeMonths: 33, growth: 33 };
	expect(keys(of({ customerSince: 0 }, { ...tiny, activeMonths: 0 }))[1]).toBe(
		'card_loyalty_always',
	);
	expect(keys(of({}, { ...tiny, growth: 0 }))[1]).toBe('card_loyalty_never');
});
it('[CARD-6] has nothing open with a share or a score of the planner', () => {
	const known = of({ walletShare: 0.25 });
	expect([known.bounds, keys(known)]).toEqual([null, ['card_loyalty_whole']]);
	expect(keys(of({ loyalty: 12 }))).toEqual(['card_loyalty_given']);
	expect(of({ loyalty: 12 }).missing).toEqual([]);
	expect(keys(of({ walletShare: '很多' }))).toContain('card_loyalty_between');
	expect(keys(of({}, {}, SHEET.slice(0, 1)))).toContain('card_loyalty_no_growth');
	const nothing = { walletShare: 1, tenure: 0, activeMonths: 0, growth: 0 };
	expect(keys(of({}, nothing))).toEqual(['card_loyalty_none']);
});
