import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { monthOf, monthText } from '../primitives/day';
import { planOf } from '../testing/planOf';
import { RUNS } from '../testing/runs';
import { SIGNS, SIGN_BIT, STATES } from './fading';

/** Names that bite, and few of them, so that customers meet. */
const anyName = fc.constantFrom('a', '__proto__', '"q"', '🍷', '白酒');
/** Two windows and a year before them, months without anything among them. */
const FIRST = monthOf(2023, 1);
const SPAN = 30;
const LAST = FIRST + SPAN - 1;
const anySale: fc.Arbitrary<Sale> = fc
	.tuple(anyName, fc.nat(SPAN + 1), fc.constantFrom(-200, -100, -1, 0, 1, 50, 100, 100, 200))
	.map(([customer, after, amount]) => ({ customer, date: monthText(FIRST + after), amount }));

interface Terms {
	readonly months: number;
	readonly lapse: number;
	readonly gapFactor: number;
	readonly partialFall: number;
	readonly steepFall: number;
}
const anyTerms: fc.Arbitrary<Terms> = fc.record({
	months: fc.constantFrom(1, 3, 6, 12, 24),
	lapse: fc.integer({ min: 1, max: 7 }),
	gapFactor: fc.constantFrom(1, 1.1, 1.5, 2, 3),
	partialFall: fc.constantFrom(0.5, 0.3, 1),
	steepFall: fc.constantFrom(0.3, 0.5, 0.1),
});

const hundredths = (value: number): bigint => BigInt(Math.round(value * 100));

/** The rules a second time, as plainly as they read: month by month, fractions of whole numbers. */
function plainly(sales: readonly Sale[], customer: string, terms: Terms) {
	const own = sales.filter((sale) => sale.customer === customer);
	const net = (month: number): number =>
		own
			.filter(({ date }) => date === monthText(month))
			.reduce((sum, { amount }) => sum + Math.round(Number(amount)), 0);
	const sum = (from: number, to: number): bigint => {
		let all = 0;
		for (let month = from; month <= to; month++) all += net(month);
		return BigInt(all);
	};
	const now = sum(LAST - terms.months + 1, LAST);
	const before = sum(LAST - 2 * terms.months + 1, LAST - terms.months);
	const bought = Array.from({ length: SPAN }, (_, k) => FIRST + k).filter(
		(month) => net(month) > 0,
	);
	const fellBy = (fall: number): boolean =>
		before > 0n && now * 100n <= before * (100n - hundredths(fall));
	const rows = own.some(
		({ date }) => date! > monthText(LAST - terms.months) && date! <= monthText(LAST),
	);
	if (bought.length === 0) return { state: 'stays', signs: [] };
	const gaps = bought.slice(1).map((month, k) => month - bought[k]!);
	const between = BigInt(gaps.reduce((all, gap) => all + gap, 0));
	const count = BigInt(gaps.length);
	const allowed = hundredths(terms.gapFactor) * between;
	let patience = terms.lapse;
	while (BigInt(patience) * 100n * count < allowed) patience++;
	const recent = bought.filter((month) => month > LAST - patience);
	if (before > 0n && recent.length === 0) return { state: 'churned', signs: [] };
	const silent = BigInt(LAST - bought.at(-1)!);
	const quiet = gaps.length === 0 ? silent > BigInt(terms.lapse) : silent * 100n * count > allowed;
	const counts = before > 0n || rows;
	return {
		state: fellBy(terms.partialFall) ? 'partial' : 'stays',
		signs: [
			...(counts && quiet ? ['silent'] : []),
			...(counts && fellBy(terms.steepFall) ? ['fell'] : []),
		],
	};
}

it('[CHURN-7, CHURN-8, CHURN-9] is what the rules say, month by month, on any ledger', () => {
	fc.assert(
		fc.property(fc.array(anySale, { minLength: 1, maxLength: 60 }), anyTerms, (sales, terms) => {
			const { months, ...churn } = terms;
			const plan = planOf(sales, { window: { months, asOf: monthText(LAST) }, churn });
			const names = plan.inputs.names.customer;
			const { fading, losses } = plan.leaving;
			const codes = Array.from({ length: plan.measures.size }, (_, code) => code);
			const expected = codes.map((code) => plainly(sales, names.name(code), terms));
			const found = codes.map((code) => ({
				state: STATES[fading.state[code]!],
				signs: SIGNS.filter((sign) => (fading.signs[code]! & SIGN_BIT[sign]) !== 0),
			}));
			expect(found).toEqual(expected);
			// And the sums: each customer of the base once, in one of the states.
			const prior = (wanted: string): number =>
				codes.reduce(
					(sum, code) =>
						sum + (expected[code]!.state === wanted ? plan.measures.priorRevenue[code]! : 0),
					0,
				);
			expect(losses.churned.revenue).toBe(prior('churned'));
			expect(losses.partial.revenue).toBe(prior('partial'));
			expect(losses.base.customers).toBe(
				codes.filter((code) => plan.measures.priorRevenue[code]! > 0).length,
			);
			const byTier = losses.byPriorTier.reduce((sum, { churned }) => sum + churned.customers, 0);
			expect(byTier).toBe(losses.churned.customers);
		}),
		RUNS,
	);
});
