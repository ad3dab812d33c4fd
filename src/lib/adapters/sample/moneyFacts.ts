import type { AttributeId } from '$lib/domain/customer/attributes';
import type { AttributeValue } from '$lib/domain/customer/sheet';
import { dayOf, monthOfDay } from '$lib/domain/primitives/day';
import { FEN_PER_YUAN, MONTHS_PER_YEAR, type Fen } from '$lib/domain/primitives/units';
import { LAST_MONTH } from './calendar';
import type { Dealer } from './dealers';
import type { Random } from './random';
import type { Sale } from './sales';

const WAN = 10_000 * FEN_PER_YUAN;
const PERCENT = 100;

/** By place in size. */
const WITH_PROMISE = 40;
const WITH_SEASON = 30;
const WITH_TERMS = 30;
const WITH_CAPITAL = 10;
const WITH_PAYOUT = 14;
const GRANTED = 3;
const OPEN_PRICED = 17;
/** Two seasons without a return, where the policy stops the money. */
const FAILED: ReadonlyMap<number, number> = new Map([
	[9, 2],
	[14, 2],
	[19, 1],
]);
/** About what a dealer's money asks for, of its year: 3 % with weights, a tenth aside, at a cost ratio of 8 %. */
const ASKED = 0.33;
const DAYS_OF_MONTH = 28;

/** What the planner has entered of the money: promises, the last season, terms, payouts. */
export function moneyFacts(
	dealers: readonly Dealer[],
	sales: readonly Sale[],
	random: Random,
): readonly (readonly [AttributeId, readonly AttributeValue[]])[] {
	const year = yearOf(dealers.length, sales);
	const first = (most: number, value: (place: number) => AttributeValue): AttributeValue[] =>
		dealers.map(({ story }, place) => (place < most && story !== 'churned' ? value(place) : null));
	const share = (least: number, most: number): number => random.whole(least, most) / PERCENT;
	const wan = (fen: number): Fen => Math.max(1, Math.round(fen / WAN)) * WAN;
	const day = (): number => random.whole(1, DAYS_OF_MONTH);
	const baseline = first(WITH_SEASON, (place) => wan(year[place]! * share(15, 25)));
	return [
		[
			'commitmentPurchased',
			first(WITH_PROMISE, (place) => wan(year[place]! * ASKED * share(55, 125))),
		],
		['seasonBaseline', baseline],
		[
			'seasonSales',
			baseline.map((sold) => (sold === null ? null : wan(Number(sold) * share(105, 165)))),
		],
		['seasonDiscount', first(WITH_SEASON, () => share(0, 4))],
		[
			'seasonSpend',
			baseline.map((sold) => (sold === null ? null : wan(Number(sold) * share(1, 6)))),
		],
		['failedSeasons', dealers.map((_, place) => FAILED.get(place) ?? null)],
		['payoutPromised', first(WITH_PAYOUT, () => dayOf(LAST_MONTH - 1, day()))],
		['payoutPaid', first(WITH_PAYOUT, () => dayOf(LAST_MONTH - random.whole(0, 1), day()))],
		['reserveGrant', dealers.map((_, place) => (place === GRANTED ? 8 * WAN : null))],
		['receivableDays', first(WITH_TERMS, () => random.whole(2, 12) * 5)],
		['receivable', first(WITH_TERMS, (place) => wan((year[place]! * share(5, 25)) / 2))],
		['workingCapital', first(WITH_CAPITAL, (place) => wan(year[place]! * share(40, 120)))],
		['openPrice', dealers.map((_, place) => (place === OPEN_PRICED ? 1 : null))],
	];
}

/** What every dealer bought in the last twelve months, fen. */
function yearOf(dealers: number, sales: readonly Sale[]): readonly Fen[] {
	const year = new Array<Fen>(dealers).fill(0);
	for (const { day, dealer, amount } of sales) {
		if (monthOfDay(day) > LAST_MONTH - MONTHS_PER_YEAR) year[dealer]! += amount;
	}
	return year;
}
