import type { AttributeId } from '$lib/domain/customer/attributes';
import type { AttributeValue, CustomerSheet } from '$lib/domain/customer/sheet';
import { monthOf } from '$lib/domain/primitives/day';
import { FEN_PER_YUAN } from '$lib/domain/primitives/units';
import { FIRST_MONTH } from './calendar';
import type { Dealer } from './dealers';
import type { Random } from './random';

const OLDEST = monthOf(2012, 3);
const YUAN_PER_WAN = 10_000;
const WAN = YUAN_PER_WAN * FEN_PER_YUAN;

/** By place in size. */
const WITH_SHARE = 9;
const WITH_DEPOSIT = 12;
const WITH_TARGET = 20;
const SUSPENDED = 27;
const WITH_STOCK = 24;
const WITH_REGIONS = 40;
const WITH_PRICES = 10;
/** Fen a bottle. */
const SUPPLY = 20_000;
const LEFT_FOR = ['改做其他品牌', '老板退休，门店转让', '资金紧张'] as const;

/** What the planner has entered: not everything about everybody, as in life. */
export function factsOf(dealers: readonly Dealer[], random: Random): CustomerSheet {
	const column = (value: (dealer: Dealer, place: number) => AttributeValue): AttributeValue[] =>
		dealers.map(value);
	const churned = dealers.filter(({ story }) => story === 'churned');
	return {
		columns: new Map<AttributeId, readonly AttributeValue[]>([
			[
				'customerSince',
				column(({ story, from }) =>
					story === 'new' ? FIRST_MONTH + from : random.whole(OLDEST, FIRST_MONTH - 1),
				),
			],
			[
				'walletShare',
				column((_, place) => (place < WITH_SHARE ? random.whole(15, 80) / 100 : null)),
			],
			[
				'deposit',
				column((_, place) => (place < WITH_DEPOSIT ? random.whole(2, 12) * 5 * WAN : null)),
			],
			[
				'target',
				column(({ size }, place) => (place < WITH_TARGET ? Math.round(size * 9000) * WAN : null)),
			],
			['churnReason', column((dealer) => LEFT_FOR[churned.indexOf(dealer)] ?? null)],
			['suspended', column((_, place) => (place === SUSPENDED ? '越区供货，整改中' : null))],
			...channelFacts(column, random),
		]),
	};
}

type Column = (value: (dealer: Dealer, place: number) => AttributeValue) => AttributeValue[];

/** What is known of the larger ones as dealers: stock, regions, and what they earn. */
function channelFacts(column: Column, random: Random): [AttributeId, readonly AttributeValue[]][] {
	const first =
		(most: number, value: (dealer: Dealer) => AttributeValue) =>
		(dealer: Dealer, place: number): AttributeValue =>
			place < most ? value(dealer) : null;
	const priced = (least: number, most: number, unit: number) =>
		first(WITH_PRICES, () => random.whole(least, most) * unit);
	return [
		[
			'stock',
			column(first(WITH_STOCK, ({ size }) => Math.round(size * random.whole(50, 800)) * WAN)),
		],
		['authorisedRegions', column(first(WITH_REGIONS, ({ province }) => province))],
		['supplyPrice', column(first(WITH_PRICES, () => SUPPLY))],
		['streetPrice', column(priced(205, 240, 100))],
		['dealerCosts', column(priced(5, 40, WAN))],
		['dealerReceivable', column(priced(10, 80, WAN))],
		['salesShare', column(first(WITH_PRICES, () => random.whole(15, 60) / 100))],
	];
}
