import { expect, it } from 'vitest';
import type { AttributeId } from '../../customer/attributes';
import type { AttributeValue } from '../../customer/sheet';
import { dayOf, monthOf, NO_DAY } from '../../primitives/day';
import { payoutOf, punctualityOf, type Payout } from './payouts';

const march = monthOf(2026, 3);
const payout = (promised: number | null, paid: number | string | null, today = march + 1) => {
	const columns = new Map<AttributeId, readonly AttributeValue[]>([
		['payoutPromised', [promised]],
		['payoutPaid', [paid]],
	]);
	return payoutOf({ columns }, 0, { payoutDays: 10, today });
};

it('[PAY-7] counts the days over the ends of months and years', () => {
	expect(payout(dayOf(march, 25), dayOf(march + 1, 4))).toMatchObject({ days: 10, punctual: true });
	expect(payout(dayOf(march, 25), dayOf(march + 1, 5))).toMatchObject({
		days: 11,
		punctual: false,
	});
	expect(payout(dayOf(monthOf(2025, 12), 31), dayOf(monthOf(2026, 1), 1))?.days).toBe(1);
	expect(payout(dayOf(march, 25), dayOf(march, 1))).toMatchObject({ days: -24, punctual: true });
});

it('[PAY-7] what is not paid is late only when no day of this month could be in time', () => {
	// 25 March + 10 days is 4 April.
	expect(payout(dayOf(march, 25), null, march + 1)?.punctual).toBeNull();
	expect(payout(dayOf(march, 25), null, march + 2)?.punctual).toBe(false);
	expect(payoutOf({ columns: new Map() }, 0, { payoutDays: 0, today: null })).toBeNull();
	expect(payout(null, dayOf(march, 1))).toBeNull();
	expect(payout(dayOf(march, 25), '拖了 😤', march + 1)?.paid).toBeNull();
});

it('[PAY-7] months alone are judged where the answer is the same for all their days', () => {
	expect(payout(dayOf(march, 0), dayOf(march, 0))).toMatchObject({ days: null, punctual: true });
	expect(payout(dayOf(march, 0), dayOf(march + 1, 0))?.punctual).toBeNull();
	expect(payout(dayOf(march, 0), dayOf(march + 2, 0))?.punctual).toBe(false);
});

it('[PAY-7] a day and a month alone are judged by the days that are possible', () => {
	// From 31 March to any day of April: 1 to 30 days; to any of March: at most none.
	expect(payout(dayOf(march, 31), dayOf(march + 1, 0))?.punctual).toBeNull();
	expect(payout(dayOf(march, 31), dayOf(march, 0))?.punctual).toBe(true);
	expect(payout(dayOf(march, 20), dayOf(march + 1, 0))?.punctual).toBe(false);
	// Any day of March to 10 April: 10 to 40 days; to 11 April at least 11.
	expect(payout(dayOf(march, 0), dayOf(march + 1, 10))?.punctual).toBeNull();
	expect(payout(dayOf(march, 0), dayOf(march + 1, 11))?.punctual).toBe(false);
	// 25 March to any of March: at most six days.
	expect(payout(dayOf(march, 25), dayOf(march, 0))?.punctual).toBe(true);
	expect(payout(dayOf(march, 20), dayOf(march, 0))?.punctual).toBeNull();
	// At most ten days after its first day.
	expect(payout(dayOf(march, 0), dayOf(march, 11))?.punctual).toBe(true);
	expect(payout(dayOf(march, 0), dayOf(march, 12))?.punctual).toBe(true);
});

it('[PAY-7] a month alone is punctual where its last possible day is, that day included', () => {
	const after = (paid: number) =>
		payoutOf(
			{
				columns: new Map([
					['payoutPromised', [dayOf(march, 0)]],
					['payoutPaid', [paid]],
				] as const),
			},
			0,
			{ payoutDays: 40, today: null },
		)?.punctual;
	// 1 March and 40 days is 10 April.
	expect([after(dayOf(march + 1, 10)), after(dayOf(march + 1, 11))]).toEqual([true, null]);
});

it('[PAY-7] a date without a date is none', () => {
	expect(payout(NO_DAY, dayOf(march, 1))).toBeNull();
	expect(payout(dayOf(march, 1), NO_DAY, march)).toEqual({
		...{ promised: dayOf(march, 1), paid: null, days: null, punctual: null },
	});
	const { columns } = { columns: new Map([['payoutPromised', [dayOf(march, 1)]]] as const) };
	const unknown = payoutOf({ columns }, 0, { payoutDays: 0, today: null });
	expect(unknown).toMatchObject({ paid: null, punctual: null });
});

it('[PAY-7] the share is of what can be judged', () => {
	const all = [
		payout(dayOf(march, 1), dayOf(march, 3)),
		payout(dayOf(march, 1), dayOf(march, 31)),
		payout(dayOf(march, 25), null),
	] as Payout[];
	expect(punctualityOf(all)).toEqual({ promised: 3, judged: 2, punctual: 1, meanDays: 16 });
	expect(punctualityOf([])).toEqual({ promised: 0, judged: 0, punctual: 0, meanDays: null });
});
