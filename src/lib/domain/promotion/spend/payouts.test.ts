import { expect, it } from 'vitest';
import type { AttributeId } from '../../customer/attributes';
import type { AttributeValue } from '../../customer/sheet';
import { dayOf, monthOf } from '../../primitives/day';
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

it('[PAY-7] the share is of what can be judged', () => {
	const all = [
		payout(dayOf(march, 1), dayOf(march, 3)),
		payout(dayOf(march, 1), dayOf(march, 31)),
		payout(dayOf(march, 25), null),
	] as Payout[];
	expect(punctualityOf(all)).toEqual({ promised: 3, judged: 2, punctual: 1, meanDays: 16 });
	expect(punctualityOf([])).toEqual({ promised: 0, judged: 0, punctual: 0, meanDays: null });
});
