import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import type { Plan } from '../plan';
import { recalculate } from '../recalculate';
import { planOf, policyAfter } from '../testing/planOf';
import { SIGNS, SIGN_BIT, STATES } from './fading';

/** A digit a month from 2024-01 on: so many yuan hundreds; r a return; . nothing; o both ways. */
export const months = (customer: string, pattern: string): Sale[] =>
	[...pattern.replaceAll(' ', '')].flatMap((letter, k): Sale[] => {
		const date = `${String(2024 + Math.floor(k / 12))}-${String((k % 12) + 1).padStart(2, '0')}`;
		const sale = (amount: number): Sale => ({ customer, date, amount });
		if (letter === 'r') return [sale(-10_000)];
		if (letter === 'o') return [sale(10_000), sale(-10_000)];
		return letter === '.' ? [] : [sale(Number(letter) * 10_000)];
	});

const AS_OF = { window: { months: 12, asOf: '2025-12' } };
const NAME = '__proto__';

function fadingFor(pattern: string, churn: object = {}) {
	const sales = [...months(NAME, pattern), ...months('anchor', '1'.repeat(24))];
	const plan = planOf(sales, { ...AS_OF, churn });
	const code = plan.inputs.names.customer.code(NAME);
	const { fading } = plan.leaving;
	return {
		silent: fading.silent[code]!,
		gap: fading.gap[code]!,
		patience: fading.patience[code]!,
		state: STATES[fading.state[code]!],
		signs: SIGNS.filter((sign) => (fading.signs[code]! & SIGN_BIT[sign]) !== 0),
	};
}

describe('who is gone', () => {
	it('[CHURN-7] three months without a purchase, after a purchase in the prior window', () => {
		const gone = fadingFor('1111 1111 1111 1111 1111 1...');
		expect(gone).toMatchObject({ silent: 3, gap: 1, patience: 3, state: 'churned', signs: [] });
		expect(fadingFor('1111 1111 1111 1111 1111 11..').state).toBe('stays');
	});

	it('[CHURN-7] a customer of rare purchases is given twice its own gap, rounded up', () => {
		// Purchases 0, 3, 5 months in: a gap of 2.5 months, twice that is 5.
		expect(fadingFor('.... .... .... ...1 ..1. 1...')).toMatchObject({ state: 'stays' });
		const slow = fadingFor('1..1 .1.. .... .... .... ....');
		expect(slow).toMatchObject({ gap: 2.5, patience: 5, state: 'churned' });
		// Gaps of 1, 1 and 2 months: 4/3, twice that is 2.67, so 3.
		expect(fadingFor('.... .... ..11 1.1. .... ....').patience).toBe(3);
		// Gaps of 2 and 3: silent for four months is no loss yet, for five it is.
		expect(fadingFor('.... .... ..1. 1..1 .... ....')).toMatchObject({ patience: 5 });
		expect(fadingFor('.... .... ..1. .1.. .1.. ....')).toMatchObject({
			...{ gap: 3.5, silent: 6, patience: 7, state: 'stays' },
		});
	});

	it('[CHURN-7] a month whose returns take everything back is no purchase', () => {
		expect(fadingFor('1111 1111 1111 1111 1111 .oro').state).toBe('churned');
		// Nothing came in by the prior window as a whole: there is nothing to lose.
		expect(fadingFor('1..r .... .... .... .... ....')).toMatchObject({ state: 'stays', signs: [] });
	});

	it('[CHURN-7] one purchase alone has no gap: the lapse decides', () => {
		expect(fadingFor('.... .... ...1 .... .... ....')).toMatchObject({
			...{ gap: NaN, patience: 3, state: 'churned' },
		});
		expect(fadingFor('.... .... .... .... .... ..1.').state).toBe('stays');
	});

	it('[CHURN-7] the lapse, the factor and the fall are the planner’s', () => {
		const pattern = '1111 1111 1111 1111 1111 1...';
		expect(fadingFor(pattern, { lapse: 4 }).state).toBe('stays');
		expect(fadingFor(pattern, { gapFactor: 3.5 }).patience).toBe(4);
		// 1.1 × 10 months are 11, not the 11.000000000000002 of doubles.
		expect(fadingFor('1... .... ..1. ....', { gapFactor: 1.1 }).patience).toBe(11);
	});
});

it('[CHURN-7] a customer on a later page is judged as it is alone', () => {
	const crowd = Array.from({ length: 300 }, (_, k) => months(`c${String(k)}`, '1'.repeat(12)));
	const of = (name: string, sales: readonly Sale[]) => {
		const { leaving, inputs } = planOf(sales, AS_OF);
		const code = inputs.names.customer.find(name);
		const { silent, gap, patience, state, signs } = leaving.fading;
		return [silent, gap, patience, state, signs].map((column) => column[code]);
	};
	const others = [...crowd.flat(), ...months('anchor', '1'.repeat(24))];
	for (const pattern of ['1..1 .1.. .... .... .... ....', '9999 9999 9991 7777 7777 77..']) {
		const own = months(NAME, pattern);
		const anchor = months('anchor', '1'.repeat(24));
		expect(of(NAME, [...others, ...own])).toEqual(of(NAME, [...own, ...anchor]));
	}
});

describe('who is half gone', () => {
	it('[CHURN-7] revenue of half of before or less, and no longer silent than allowed', () => {
		expect(fadingFor('2222 2222 2222 1111 1111 1111').state).toBe('partial');
		expect(fadingFor('2222 2222 2222 1111 1111 1112').state).toBe('stays');
		expect(fadingFor('2222 2222 2222 1111 1111 1...').state).toBe('churned');
		expect(fadingFor('2222 2222 2222 1111 1111 1111', { partialFall: 0.6 }).state).toBe('stays');
	});

	it('[CHURN-7] returns above purchases are a fall too', () => {
		expect(fadingFor('1... .... .... .... .... .1rr').state).toBe('partial');
	});
});

describe('who is about to go', () => {
	it('[CHURN-9] is silent for longer than twice its own gap, or fell by 30 %', () => {
		expect(fadingFor('1111 1111 1111 1111 1111 11..').signs).toEqual([]);
		expect(fadingFor('1111 1111 1111 1111 1111 1...', { lapse: 4 }).signs).toEqual(['silent']);
		expect(fadingFor('9999 9999 9999 7777 7777 7777').signs).toEqual([]);
		expect(fadingFor('9999 9999 9991 7777 7777 7777').signs).toEqual([]);
		// 100 before, 70 now: a fall of 30 % exactly.
		expect(fadingFor('9999 9999 9991 7777 7777 77..').signs).toEqual(['fell']);
	});

	it('[CHURN-9] a factor of one and a half is met exactly, too', () => {
		const terms = { lapse: 24, gapFactor: 1.5, steepFall: 0.9 };
		// Every other month: three silent ones are one and a half gaps, four are more.
		expect(fadingFor('1.1. 1.1. 1.1. 1.1. 1.1. 1...', terms)).toMatchObject({
			...{ gap: 2, silent: 3, signs: [] },
		});
		expect(fadingFor('.1.1 .1.1 .1.1 .1.1 .1.1 ....', terms)).toMatchObject({
			...{ gap: 2, silent: 4, signs: ['silent'] },
		});
	});

	it('[CHURN-9] of one purchase alone: silent for longer than the lapse', () => {
		expect(fadingFor('.... .... .... .... .... 1...').signs).toEqual([]);
		expect(fadingFor('.... .... .... .... ...1 ....').signs).toEqual(['silent']);
	});

	it('[CHURN-9] is nobody who is gone, and nobody who bought in neither window', () => {
		expect(fadingFor('1111 1111 1111 .... .... ....').signs).toEqual([]);
		const old = planOf(
			[{ customer: 'old', date: '2020-03', amount: 5 }, ...months('anchor', '1'.repeat(24))],
			AS_OF,
		);
		const code = old.inputs.names.customer.code('old');
		expect([old.leaving.fading.state[code], old.leaving.fading.signs[code]]).toEqual([0, 0]);
	});
});

it.each([{ lapse: 5 }, { partialFall: 0.1 }, { gapFactor: 3 }, { steepFall: 0.1 }])(
	'[CHURN-7] everybody is judged again where %j alone is another term',
	(churn) => {
		const sales = ['1.1. 1.1. 1.1. 1.1. 1.1. ....', '9999 9999 9999 7777 7777 7777'].flatMap(
			(pattern, k) => months(`c${String(k)}`, pattern),
		);
		const saidOf = ({ leaving: { fading } }: Plan) => ({ ...fading, from: null });
		const last = planOf(sales, AS_OF);
		const before = saidOf(last);
		const policy = policyAfter(last.policy, { ...AS_OF, churn });
		const next = saidOf(recalculate(last.inputs, policy, last));
		expect(next).toEqual(saidOf(recalculate(last.inputs, policy)));
		expect(next).not.toEqual(before);
	},
);
