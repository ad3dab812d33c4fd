import type { Sale } from '../../ledger/testing/batchOf';
import type { GuardId } from '../../plan';
import type { Given } from '../../testing/planOf';
import { judged } from './judged';

/** A year in which 大 buys 600 000 yuan, 中 120 000 and 小 12 000, in December. */
export const YEAR: readonly Sale[] = [
	['大', 60_000_000],
	['中', 12_000_000],
	['小 "🙂"', 1_200_000],
].map(([customer, amount]) => ({
	date: '2025-12',
	customer: String(customer),
	amount: Number(amount),
}));

/** What a guard says of that year, or of other sales. */
export const judgedYear = (
	guard: GuardId,
	json: object = {},
	facts: Given['facts'] = {},
	sales: readonly Sale[] = YEAR,
): ReturnType<typeof judged> => judged(guard, sales, json, { facts });
