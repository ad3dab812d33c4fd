import { describe, expect, it } from 'vitest';
import { createInputs } from '../inputs';
import { appendBatch } from '../ledger/appendBatch';
import { EMPTY_LEDGER } from '../ledger/ledger';
import { batchOf, type Sale } from '../ledger/testing/batchOf';
import { totalLedger } from '../ledger/totals/ledgerTotals';
import { OUTLOOK_DEFAULTS } from '../policy/policy';
import { measureCustomers } from '../measure/measureCustomers';
import { windowOf } from '../measure/windowOf';
import { BgBb } from './bgbb';
import { churnOf, type Churned } from './churnOf';
import { fitBgBb } from './fitBgBb';
import { readHistories } from './readHistories';

const { names } = createInputs();

function churned(sales: readonly Sale[], asOf: string | null, last: Churned | null = null) {
	const totals = totalLedger(appendBatch(EMPTY_LEDGER, names, batchOf(sales)));
	const window = windowOf({ months: 6, asOf }, totals);
	const histories = readHistories(totals, window);
	const { measures } = measureCustomers(totals, window);
	const made = churnOf(histories, window, measures, OUTLOOK_DEFAULTS.churn, last);
	return { ...made, histories };
}
const codeOf = (name: string): number => names.customer.code(name);

/** One letter a month from 2025-01 on: x bought, r returned, o both, . nothing. */
const months = (customer: string, pattern: string, amount = 100): Sale[] =>
	[...pattern].flatMap((letter, k): Sale[] => {
		const date = `2025-${String(k + 1).padStart(2, '0')}`;
		if (letter === 'x') return [{ customer, date, amount }];
		if (letter === 'r') return [{ customer, date, amount: -amount }];
		if (letter !== 'o') return [];
		return [
			{ customer, date, amount },
			{ customer, date, amount: -amount },
		];
	});

const SALES = [
	...months('steady', 'xxxxxxxxxxxx'),
	...months('__proto__', 'xxx.........'),
	...months('late', '.....x.x.x.x'),
	...months('back', 'rxox...o....'),
	...months('never', 'r..o........'),
	...months('fallen', 'xxxxxx......', 100),
	...months('fallen', '......xxxxxx', 70),
];

describe('histories', () => {
	const { histories } = churned(SALES, '2025-12');
	const historyOf = (name: string) => {
		const code = codeOf(name);
		return [histories.bought[code], histories.last[code], histories.observed[code]];
	};

	it('[CHURN-1] begin with the first month of net revenue above 0 and count the later ones', () => {
		expect(historyOf('steady')).toEqual([11, 11, 11]);
		expect(historyOf('__proto__')).toEqual([2, 2, 11]);
		expect(historyOf('late')).toEqual([3, 6, 6]);
	});
	it('[CHURN-1] a month whose returns take everything back, or more, is not bought', () => {
		expect(historyOf('back')).toEqual([1, 2, 10]);
		expect(historyOf('never')).toEqual([-1, 0, 0]);
	});
	it('[CHURN-1] end with the window: what comes after is not known yet', () => {
		const { histories: june, result } = churned(SALES, '2025-06');
		const late = codeOf('late');
		expect([june.bought[late], june.last[late], june.observed[late]]).toEqual([0, 0, 0]);
		expect(result.alive[late]).toBeGreaterThan(0);
		const { result: before } = churned(SALES, '2024-12');
		expect([...before.alive].every(Number.isNaN)).toBe(true);
		expect(before.customers).toBe(0);
	});
	it('[CHURN-1] a mistyped year takes no more room than any other', () => {
		const { histories: far } = churned(
			[...months('steady', 'xxx'), { customer: 'old', date: '1901-03', amount: 5 }],
			null,
		);
		expect(far.observed[codeOf('old')]).toBe((2025 - 1901) * 12);
		expect(far.bought[codeOf('steady')]).toBe(2);
	});
});

describe('the outlook', () => {
	const { result, distinct } = churned(SALES, '2025-12');

	it('[CHURN-3] is one model for all customers of the whole ledger', () => {
		expect(result.fit).toEqual(fitBgBb(distinct));
		expect(result.fit).not.toBeNull();
		expect(result.customers).toBe(5);
	});
	it('[CHURN-1] without a bought month nothing is known', () => {
		const never = codeOf('never');
		expect([result.alive[never], result.purchases[never], result.risk[never]]).toEqual([
			NaN,
			NaN,
			NaN,
		]);
	});
	it('[CHURN-5] risk is what is missing to certainty', () => {
		const steady = codeOf('steady');
		expect(result.alive[steady]).toBeGreaterThan(0.5);
		expect(result.risk[steady]).toBe(1 - result.alive[steady]!);
		expect(result.risk[codeOf('__proto__')]).toBeGreaterThan(0.5);
	});
	it('[CHURN-5] a fall by 30 % exactly is steep: the risk is at least a half', () => {
		const fallen = codeOf('fallen');
		expect(result.alive[fallen]).toBeGreaterThan(0.5);
		expect(result.risk[fallen]).toBe(0.5);
		const almost = [
			...months('almost', 'xxxxxx......'),
			...months('almost', '......xxxxxx', 70.01),
		];
		const { result: other } = churned([...SALES, ...almost], '2025-12');
		expect(other.risk[codeOf('almost')]).toBeLessThan(0.5);
	});
	it('[CHURN-4] of a ledger of two months is the simple rule, and says so', () => {
		const { result: short } = churned([...months('steady', 'xx'), ...months('late', 'x.')], null);
		expect(short.fit).toBeNull();
		expect(short.simple).toEqual({ shape: 1, rate: 1, mean: 1 });
		expect(short.alive[codeOf('steady')]).toBe(1);
		// One purchase, then one silent month: (1 / 2) to the power of 1 + 1.
		expect(short.alive[codeOf('late')]).toBe(0.25);
		expect(short.risk[codeOf('late')]).toBe(0.75);
		expect(short.purchases[codeOf('late')]).toBeNaN();
	});
	it('[CHURN-2] purchases are those that the model expects in the next window', () => {
		const model = new BgBb(result.fit!.parameters, 12);
		for (const name of ['steady', 'late', '__proto__']) {
			const code = codeOf(name);
			const { bought, last, observed } = result.histories;
			const history = { bought: bought[code]!, last: last[code]!, observed: observed[code]! };
			expect(result.purchases[code]).toBe(model.outlook(history, 6).purchases);
			expect(result.alive[code]).toBe(model.outlook(history, 6).alive);
		}
	});
	it.each([
		['one customer more with the same history', 'xxxxxxxxxxxx', ['xxxxxxxxxxxx', 'xxxxxxxxxxxx']],
		['another number of bought months', 'xxx...x.....', ['x.x...x.....']],
		['another last month', 'xxx...x.....', ['xxx.....x...']],
		['another first month', 'xxx...x.....', ['.xxx...x....']],
		['one history more', 'xxx...x.....', ['xxx...x.....', 'x...........']],
	])('[CHURN-3] is fitted anew for %s', (_, was, now) => {
		const before = churned([...SALES, ...months('k0', was)], '2025-12');
		const sales = [...SALES, ...now.flatMap((pattern, k) => months(`k${k}`, pattern))];
		expect(churned(sales, '2025-12', before)).toEqual(churned(sales, '2025-12'));
		expect(churned(sales, '2025-12', before).result.fit).not.toEqual(before.result.fit);
	});
	it('[CHURN-3] is the same, bit for bit, made from another one', () => {
		const before = churned(SALES.slice(0, -3), '2025-12');
		expect(churned(SALES, '2025-12', before)).toEqual(churned(SALES, '2025-12'));
		const last = churned(SALES, '2025-12');
		expect(churned(SALES, '2025-12', last).result.fit).toBe(last.result.fit);
	});
});
