import { describe, expect, it } from 'vitest';
import type { AttributeId } from '../../customer/attributes';
import type { AttributeValue } from '../../customer/sheet';
import type { CommitmentPolicy } from '../../policy/policy';
import { decimalOf } from '../../primitives/decimal';
import { dayText, monthOf } from '../../primitives/day';
import { promiseState, type Commitments } from './commitments';
import { commitmentsOf, promisesDue, requiredFor } from './commitmentsOf';

const POLICY: CommitmentPolicy = {
	...{ by: 'purchase', costRatio: 0.08, due: null, forwardBuying: null, stopAfter: null },
};
const of = (
	money: readonly number[],
	columns: Partial<Record<AttributeId, readonly AttributeValue[]>> = {},
	policy: Partial<CommitmentPolicy> = {},
	due: boolean | null = true,
) =>
	commitmentsOf({
		policy: { ...POLICY, ...policy },
		measures: { size: money.length, present: new Uint8Array(money.length).fill(1) },
		promotion: { allocation: Float64Array.from(money) },
		sheet: { columns: new Map(Object.entries(columns) as [AttributeId, AttributeValue[]][]) },
		due,
	});

describe('what the money asks for', () => {
	it('[PAY-1] is the allocation over the cost ratio, rounded up to the fen, exactly', () => {
		// 7 378 005 / 0.08 = 92 225 062.5; as doubles 3 / 0.3 is 10 and 9 / 0.09 is 100.
		expect(requiredFor(7_378_005, decimalOf(0.08))).toBe(92_225_063);
		expect([requiredFor(9, decimalOf(0.09)), requiredFor(1, decimalOf(0.3))]).toEqual([100, 4]);
		expect(of([7_378_005, 0]).required).toEqual(Float64Array.of(92_225_063, 0));
	});
	it('[PAY-1] counts what is given of the reserve, and is unknown without a ratio', () => {
		expect(of([100], { reserveGrant: [60] }).required[0]).toBe(2000);
		const none = of([100], {}, { costRatio: null });
		expect(none).toMatchObject({ asked: false, totals: { required: 0, known: 0 } });
		expect(none.required[0]).toBeNaN();
	});
});

describe('what is earned', () => {
	it('[PAY-2] is released pro rata to what came back, rounded down; the rest is clawed back', () => {
		// 1000 / 0.08 = 12 500.
		const got = of([1000, 1000, 1000, 1000, 0], {
			commitmentPurchased: [12_499, 50_000, null, -300, null],
		});
		expect(Array.from(got.released)).toEqual([999, 1000, NaN, 0, 0]);
		expect(Array.from(got.clawback)).toEqual([1, 0, NaN, 1000, 0]);
		expect(Array.from(got.kept)).toEqual([12_499 / 12_500, 1, NaN, 0, 1]);
		expect(got.totals).toEqual({
			...{ required: 50_000, known: 4, back: 62_199, released: 1999, clawback: 1001 },
			...{ waiting: 0, states: { open: 0, kept: 1, short: 2 } },
		});
	});
	it('[PAY-3] may be asked in purchases, in payments, or in both, and then the smaller counts', () => {
		const columns = { commitmentPurchased: [10_000, 10_000], commitmentPaid: [5000, null] };
		const released = (by: CommitmentPolicy['by']): number[] =>
			Array.from(of([1000, 1000], columns, { by }).released);
		expect(released('purchase')).toEqual([800, 800]);
		expect(released('payment')).toEqual([400, NaN]);
		expect(released('both')).toEqual([400, NaN]);
		const paid = { commitmentPurchased: [5000, null], commitmentPaid: [10_000, 5000] };
		const other = (by: CommitmentPolicy['by']): number[] =>
			Array.from(of([1000, 1000], paid, { by }).released);
		expect(other('purchase')).toEqual([400, NaN]);
		expect(other('payment')).toEqual([800, 400]);
		expect(other('both')).toEqual([400, NaN]);
	});
	it('[PAY-2] who gets nothing owes nothing, even where more came back to us than went', () => {
		const got = of([0, 0], { commitmentPurchased: [-300, 7] });
		expect(Array.from(got.released)).toEqual([0, 0]);
		expect(Array.from(got.kept)).toEqual([1, 1]);
		expect(Array.from(got.back)).toEqual([-300, 7]);
		expect(got.totals).toMatchObject({ clawback: 0, known: 2, back: -293 });
	});
	it('[PAY-2] a cell that could not be read is unknown, and huge sums stay exact', () => {
		const huge = 9_007_199_254_740_991;
		const got = of([huge, 5], { commitmentPurchased: [huge - 1, '很多'] }, { costRatio: 1 });
		expect(got.released[0]).toBe(huge - 1);
		expect(got.kept[1]).toBeNaN();
	});
});

describe('the stop rule', () => {
	it('[PAY-6] names who had too many seasons without a return, when there is a rule', () => {
		const columns = { failedSeasons: [2, 1, null, '两季'] };
		expect(Array.from(of([1, 1, 1, 1], columns, { stopAfter: 2 }).stopped)).toEqual([1, 0, 0, 0]);
		expect(Math.max(...of([1, 1], columns).stopped)).toBe(0);
	});
});

describe('[PAY-11] when it falls due', () => {
	const due = '2026-12-31';
	const came = { commitmentPurchased: [12_499, 12_500, null, -300, null] };
	const MONEY = [1000, 1000, 1000, 1000, 0];
	const states = (of: Commitments) => MONEY.map((_, customer) => promiseState(of, customer));

	it('nothing is broken before, what came is earned, and the rest may still be', () => {
		const open = of(MONEY, came, { due }, false);
		expect(states(open)).toEqual(['open', 'kept', 'open', 'open', null]);
		expect(Array.from(open.released)).toEqual([999, 1000, NaN, 0, 0]);
		expect(Array.from(open.clawback)).toEqual([0, 0, NaN, 0, 0]);
		expect(Array.from(open.waiting)).toEqual([1, 0, NaN, 1000, 0]);
		expect(open.totals).toMatchObject({ clawback: 0, waiting: 1001 });
		expect(open.totals.states).toEqual({ open: 3, kept: 1, short: 0 });
		expect(dayText(open.due!)).toBe(due);
	});

	it('what is missing then is short, and of what nobody entered nobody knows', () => {
		const late = of(MONEY, came, { due }, true);
		expect(states(late)).toEqual(['short', 'kept', null, 'short', null]);
		expect(late.totals).toMatchObject({ clawback: 1001, waiting: 0 });
		expect(of(MONEY, came).due).toBeNull();
	});

	it('is at once without a day, and else once its month is over; without a today nobody knows', () => {
		const at = (today: number | null) => promisesDue({ due }, today);
		expect(promisesDue({ due: null }, null)).toBe(true);
		expect([at(monthOf(2026, 12)), at(monthOf(2027, 1)), at(null)]).toEqual([false, true, null]);
		expect(states(of(MONEY, came, { due }, null))[0]).toBe('open');
	});
});
