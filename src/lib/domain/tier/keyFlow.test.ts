import { expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { ladderPolicy } from '../testing/ladders';
import { planOf } from '../testing/planOf';
import { keyFlow } from './keyFlow';

/** Customer → yuan a month in the prior window and in this one; null: no row there. */
const sales = (given: Readonly<Record<string, readonly [number | null, number | null]>>): Sale[] =>
	Object.entries(given).flatMap(([customer, [before, now]]) => [
		...(before === null ? [] : [{ customer, amount: before * 1200, date: '2024-12' }]),
		...(now === null ? [] : [{ customer, amount: now * 1200, date: '2025-12' }]),
	]);
const bands = (cut: number): object => ladderPolicy('monthly-average', [cut, 0], {}, 1);

const YEARS = sales({
	stays: [900, 900],
	rises: [10, 800],
	falls: [800, 10],
	['__proto__']: [null, 700],
	gone: [600, null],
	alsoGone: [500, null],
	small: [300, 300],
	smaller: [250, 240],
});

it('[MIGRATE-2] counts who became a key account and who is none any more', () => {
	const plan = planOf(YEARS, bands(500));
	expect(keyFlow(plan, plan)).toEqual({
		...{ promoted: 1, arrived: 1, demoted: 1, lost: 2, net: -1 },
		...{ byRules: 0, byRulesAlone: false },
	});
});

it('[MIGRATE-2] sees growth that a lowered cut alone has made', () => {
	const baseline = planOf(YEARS, bands(500));
	// Two small ones are key now; under the old cut there would be one key account fewer than before.
	expect(keyFlow(planOf(YEARS, bands(240)), baseline)).toMatchObject({
		...{ byRules: 2, byRulesAlone: true },
	});
	expect(keyFlow(planOf(YEARS, bands(300)), baseline)).toMatchObject({
		...{ byRules: 1, byRulesAlone: false },
	});
});

it('[MIGRATE-2] is not taken in where customers grew too, or the cut was raised', () => {
	const grown = [...YEARS, ...sales({ more: [null, 9000], again: [null, 9000] })];
	const baseline = planOf(grown, bands(500));
	expect(keyFlow(planOf(grown, bands(240)), baseline).byRulesAlone).toBe(false);
	expect(keyFlow(planOf(grown, bands(850)), baseline)).toMatchObject({ byRules: -2 });
});
