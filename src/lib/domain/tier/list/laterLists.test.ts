import { describe, expect, it } from 'vitest';
import { createInputs, type Inputs } from '../../inputs';
import { editCells } from '../../ledger/editCells';
import { day, type Sale } from '../../ledger/testing/batchOf';
import { totalLedger } from '../../ledger/totals/ledgerTotals';
import { windowOf } from '../../measure/windowOf';
import type { Policy } from '../../policy/policy';
import { ledgerOf } from '../../testing/ledgerOf';
import { digestOf } from '../../testing/planDigest';
import { policyAfter, policyOf, sheetOf } from '../../testing/planOf';
import { tierRun, type TierRun } from '../tierRun';

/** Customers of four pages, each with a sale in every third month of three years. */
const CUSTOMERS = 400;
const SALES_EACH = 12;
const nameOf = (code: number): string => `客户 "${code}"`;
const SALES: readonly Sale[] = Array.from({ length: CUSTOMERS * SALES_EACH }, (_, k) => {
	const month = 2 + 3 * Math.floor(k / CUSTOMERS);
	return {
		customer: nameOf(k % CUSTOMERS),
		date: `${2023 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}`,
		amount: 1000 + ((k * 389) % 911) * 10,
		sellThrough: 500 + ((k * 173) % 827) * 10,
		channel: k % 3 === 0 ? '经销' : '电商',
	};
});
/** The sale of a customer: of twelve, the last two are those of today's window, and of it alone. */
const rowOf = (customer: number, sale: number): number => sale * CUSTOMERS + customer;
const LAST = SALES_EACH - 1;
const OLD = 5;
/** Within the window of the list that was frozen, and of this customer the larger of its two there. */
const FROZEN = 7;

const empty = createInputs();
const inputs: Inputs = {
	...empty,
	ledger: ledgerOf(empty.names, SALES, 200),
	customers: sheetOf({ [nameOf(3)]: { loyalty: 40 } }, empty.names),
};
type Column = 'amount' | 'sellThrough' | 'date';
const edited = (rows: number | readonly number[], column: Column, value: number): Inputs => ({
	...inputs,
	ledger: editCells(
		inputs.ledger,
		inputs.names,
		[rows].flat().map((row) => ({ row, column, value })),
	),
});
/** Of many customers of one page. */
const OLD_ROWS = Array.from({ length: 100 }, (_, customer) => rowOf(customer, OLD));
const EDITS: readonly (readonly [string, Inputs])[] = [
	['a sale of today', edited(rowOf(9, LAST), 'amount', 90_000)],
	['a sale before all of today', edited(rowOf(9, OLD), 'amount', 90_000)],
	['a sale before the freeze', edited(rowOf(333, FROZEN), 'amount', 90_000)],
	['a return before all of today', edited(rowOf(9, OLD), 'amount', -900_000)],
	['what was sold on before all of today', edited(OLD_ROWS, 'sellThrough', 900_000)],
	['what was sold on today', edited(rowOf(9, LAST), 'sellThrough', 900_000)],
	['the day of an old sale', edited(rowOf(9, OLD), 'date', day('2024-05-31'))],
	[
		'a fact that a segment asks for',
		{ ...inputs, customers: sheetOf({ [nameOf(7)]: { channel: '经销' } }, inputs.names) },
	],
	['a loyalty', { ...inputs, customers: sheetOf({ [nameOf(3)]: { loyalty: 99 } }, inputs.names) }],
];

const STANDARD = { visits: 1, calls: 1, hoursPerVisit: 1, hoursPerCall: 1, adminHours: 0 };
const TIERS = [
	{ id: 'a', key: true, upTo: 0.2 },
	{ id: 'b', key: false, upTo: 0.6 },
	{ id: 'c', key: false, upTo: 1 },
];
const SCORE = {
	...{ by: 'score', tiers: TIERS },
	weights: { revenue: 2, growth: 5, activeMonths: 1, loyalty: 1 },
};
const SHARES = { by: 'cumulative-share', tiers: TIERS };
/** The same, of what was sold to the customers. */
const BOUGHT = { ...SHARES };
const json = (listPolicy: string, more: object = {}, ladder: object = SHARES): object => ({
	window: { months: 6, asOf: '2025-12' },
	segments: [
		// A score over everybody: then no attribute is asked for.
		...(ladder === SCORE ? [] : [{ id: 'dealers', where: { channel: ['经销'] }, ladder }]),
		{ id: 'rest', ladder },
	],
	service: { a: STANDARD, b: STANDARD, c: STANDARD },
	keyConditions: { minActiveMonths: 1, maxLargestOrderShare: null, requireProfit: false },
	basis: ladder === BOUGHT ? 'sell-in' : 'sell-through',
	...{ stabilityMargin: ladder === SCORE ? 1 : 0.2, listPolicy, ...more },
});
const CHANGES: readonly (readonly [string, object, object])[] = [
	['the margin', { stabilityMargin: 0 }, SHARES],
	['the conditions', { keyConditions: { minActiveMonths: 3 } }, SHARES],
	['the basis', { basis: 'sell-in' }, SHARES],
	['a score', {}, SCORE],
	['another month', { window: { months: 6, asOf: '2025-10' } }, SHARES],
	['a longer window', { window: { months: 7, asOf: '2025-12' } }, SHARES],
];
/** Every list, and what it alone is asked. */
const LISTS = [
	['annual', ['the month of the freeze', { list: { freezeMonth: 8 } }, SHARES]],
	['consecutive', ['how many months must agree', { list: { periods: 1 } }, SHARES]],
] as const;

/** A run, with what it was made of. */
interface Made {
	readonly policy: Policy;
	readonly totals: ReturnType<typeof totalLedger>;
	readonly window: ReturnType<typeof windowOf>;
	readonly tiers: TierRun;
}
/** As the pipeline does it: a window that is the same keeps its identity, as long as the policy asks for it. */
function made({ ledger, customers, names }: Inputs, policy: Policy, last?: Made): Made {
	const totals = totalLedger(ledger, last?.totals ?? null);
	const wanted = windowOf(policy.window, totals);
	const window = last && digestOf(last.window) === digestOf(wanted) ? last.window : wanted;
	const input = { policy, window, totals, sheet: customers, names };
	const tiers = tierRun(input, last?.tiers);
	return { policy, totals, window, tiers };
}
const said = ({ tiers: { tiers } }: Made): string => digestOf([tiers.placement, tiers.drift]);

describe.each(LISTS)('[DIRTY-1] the %s list, from the last as from nothing', (list, own) => {
	const known = new Map<object, Made>();
	/** Made inside the first test that asks: what is made outside of all belongs to none of them. */
	const firstBy = (ladder: object): Made => {
		const found = known.get(ladder) ?? made(inputs, policyOf(json(list, {}, ladder)));
		known.set(ladder, found);
		return found;
	};

	it.each(EDITS)('after %s', (_, after) => {
		for (const last of [SHARES, SCORE, BOUGHT].map(firstBy)) {
			expect(said(made(after, last.policy, last))).toBe(said(made(after, last.policy)));
		}
	});

	it.each([...CHANGES, own])('after a change: %s, and back', (_, more, ladder) => {
		const first = firstBy(SHARES);
		const policy = policyAfter(first.policy, json(list, more, ladder));
		const next = made(inputs, policy, first);
		expect(said(next)).toBe(said(made(inputs, policy)));
		expect(said(next)).not.toBe(said(first));
		expect(said(made(inputs, first.policy, next))).toBe(said(first));
	});

	it('after another list, and without one', () => {
		let last = firstBy(SHARES);
		for (const other of ['rolling', 'annual', 'consecutive', list]) {
			last = made(inputs, policyAfter(last.policy, json(other)), last);
			expect(said(last)).toBe(said(made(inputs, last.policy)));
		}
	});
});
