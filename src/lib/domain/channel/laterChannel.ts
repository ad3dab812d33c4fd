import type { Ledger, NameBook } from '../ledger/ledger';
import { later, laterInSteps, type Later } from '../later';
import type { Basis, Promotion, Staffing } from '../plan';
import { stage, type Stage } from '../stage';
import { within } from '../primitives/steps';
import type { Offences } from '../promotion/promotionInput';
import type { Border } from './benefit/benefits';
import { bordersOf } from './benefit/bordersOf';
import type { Channel } from './channel';
import type { ChannelInput } from './channelInput';
import type { Dealers } from './dealer/dealers';
import { dealersOf } from './dealer/dealersOf';
import type { Deposits } from './deposit/deposits';
import { depositsOf } from './deposit/depositsOf';
import { offencesOf } from './offences';
import { goodsOf } from './price/goodsOf';
import { listDiscounts, offList, type OffList } from './price/listDiscounts';
import { netNetOf } from './price/netNetOf';
import { priceBookSteps, type PriceBook } from './price/priceBook';
import type { Prices } from './price/prices';
import { pricesSteps } from './price/pricesOf';
import { pricingOf } from './price/pricingOf';
import { accrueRebates } from './rebate/accrueRebates';
import type { Rebates } from './rebate/rebates';
import type { Shipments } from './region/shipments';
import { shipmentsOf } from './region/shipmentsOf';
import { seasonOf } from './stock/season';
import { coversOf } from './stock/stockOf';

/** What the pool may hang on: known before it is shared out. */
export interface BeforePool {
	/** What everybody paid; null: no sale has both a product and a quantity. */
	readonly book: Later<PriceBook | null>;
	readonly rebates: Later<Rebates>;
	readonly deposits: Later<Deposits>;
	readonly shipments: Later<Shipments | null>;
	readonly covers: Later<Float64Array>;
	readonly season: Later<readonly number[] | null>;
}

/** What hangs on the money that was shared out. */
export interface AfterPool {
	readonly netNet: Later<Float64Array>;
	readonly dealers: Later<Dealers>;
	readonly prices: Later<Prices | null>;
	readonly offList: Later<readonly OffList[]>;
	readonly borders: Later<readonly Border[]>;
}

type Before = Omit<ChannelInput, 'promotion'> & {
	readonly names: NameBook;
	readonly basis: Basis;
};

/** The pool is shared out when a part that hangs on it is looked at. */
type After = Before & { readonly promotion: Later<Promotion> };

const shared = (input: After): Before & ChannelInput => ({
	...input,
	promotion: input.promotion.result,
});

export const beforePool = (input: Before, was: BeforePool | undefined): BeforePool => ({
	book: laterBook(input, was?.book),
	rebates: laterRebates(input, was?.rebates),
	deposits: laterDeposits(input, was?.deposits),
	shipments: laterShipments(input, was?.shipments),
	covers: laterCovers(input, was?.covers),
	season: laterSeason(input, was?.season),
});

export const afterPool = (
	input: After & { readonly staffing: Staffing },
	{ book, rebates }: BeforePool,
	was: AfterPool | undefined,
): AfterPool => {
	const netNet = laterNetNet(input, rebates, book, was?.netNet);
	return {
		netNet,
		dealers: laterDealers(input, rebates, was?.dealers),
		prices: laterPrices(input, book, netNet, was?.prices),
		offList: laterOffList(input, book, was?.offList),
		borders: laterBorders(input, rebates, was?.borders),
	};
};

/** Parts that make themselves when they are looked at. */
export const channelOf = (before: BeforePool, after: AfterPool, ledger: Ledger): Channel => ({
	get rebates() {
		return before.rebates.result;
	},
	get deposits() {
		return before.deposits.result;
	},
	get shipments() {
		return before.shipments.result;
	},
	get covers() {
		return before.covers.result;
	},
	get season() {
		return before.season.result;
	},
	get netNet() {
		return after.netNet.result;
	},
	get dealers() {
		return after.dealers.result;
	},
	get prices() {
		return after.prices.result;
	},
	get offList() {
		return after.offList.result;
	},
	pricing: () => pricingOf(before.book, after.prices, ledger),
	get borders() {
		return after.borders.result;
	},
});

/** What stops money; nothing is looked at while no switch asks for it. */
export const stageOffences = (
	input: Before,
	before: BeforePool,
	was: Stage<Offences> | undefined,
): Stage<Offences> => {
	const { policy } = input;
	const asked = policy.promotion.suspendOn.length > 0;
	const found = asked ? [before.deposits, before.shipments] : [];
	return stage([policy.promotion.suspendOn, policy.guards, ...found], was, () =>
		offencesOf(policy, {
			get deposits() {
				return before.deposits.result;
			},
			get shipments() {
				return before.shipments.result;
			},
		}),
	);
};

/** What every part by customer is made of. */
const read = ({
	policy,
	window,
	measures,
	placement,
	order,
	sheet,
}: Before): readonly unknown[] => [
	...[policy.segments, policy.guards, window, measures, placement, order, sheet],
];

const laterRebates = (input: Before, last: Later<Rebates> | undefined): Later<Rebates> =>
	later([input.policy.rebates, input.totals, ...read(input)], last, (before) =>
		accrueRebates(input, before),
	);

const laterDeposits = (input: Before, last: Later<Deposits> | undefined): Later<Deposits> =>
	later([input.policy.deposits, ...read(input)], last, () => depositsOf(input));

const laterShipments = (
	input: Before,
	last: Later<Shipments | null> | undefined,
): Later<Shipments | null> =>
	later([input.totals, input.window, input.measures, input.order, input.sheet], last, () =>
		shipmentsOf(input, input.names.shipRegion),
	);

const laterCovers = (input: Before, last: Later<Float64Array> | undefined): Later<Float64Array> =>
	later([input.basis, input.window, input.order, input.sheet], last, () =>
		coversOf({ ...input, sold: input.basis.value }),
	);

const laterSeason = (
	{ totals, window }: Before,
	last: Later<readonly number[] | null> | undefined,
): Later<readonly number[] | null> =>
	later([totals, window], last, () => seasonOf(totals, window.to));

const laterNetNet = (
	input: After,
	rebates: Later<Rebates>,
	book: Later<PriceBook | null>,
	last: Later<Float64Array> | undefined,
): Later<Float64Array> => {
	const { policy, promotion, names, window } = input;
	const { interest, priceList } = policy;
	// Terms alone are reckoned on the list price: nothing else needs to know it.
	const listed = interest !== null && priceList.length > 0 ? book : null;
	return later(
		[interest, policy.promotion.instruments, promotion, rebates, priceList, listed, ...read(input)],
		last,
		() =>
			netNetOf(shared(input), {
				rebates: rebates.result,
				goods: goodsOf(shared(input)),
				discounts:
					listed === null ? null : listDiscounts({ priceList, names, window }, listed.result),
			}),
	);
};

const laterDealers = (
	input: After,
	rebates: Later<Rebates>,
	last: Later<Dealers> | undefined,
): Later<Dealers> =>
	later([input.promotion, rebates, ...read(input)], last, () =>
		dealersOf(shared(input), rebates.result),
	);

const laterBook = (
	{ totals: { ledger } }: Before,
	last: Later<PriceBook | null> | undefined,
): Later<PriceBook | null> =>
	laterInSteps([ledger], last, (before) => priceBookSteps(ledger, before));

/** Part of the work on prices that is the book; the rest is comparing them. */
const BOOK = 0.7;

const laterPrices = (
	input: Before,
	book: Later<PriceBook | null>,
	netNet: Later<Float64Array>,
	last: Later<Prices | null> | undefined,
): Later<Prices | null> => {
	const { policy, names, window, measures, sheet } = input;
	const net = policy.pricePolicy === 'netNet' ? netNet : null;
	return laterInSteps(
		[policy.pricePolicy, policy.guards, book, window, measures, sheet, net],
		last,
		function* (before) {
			yield* within(book.making(), 0, BOOK);
			const terms = { policy, names, window, measures, sheet, netNet: net?.result ?? null };
			return yield* within(pricesSteps({ ...terms, book: book.result }, before), BOOK, 1);
		},
	);
};

const laterOffList = (
	{ policy, names, window }: Before,
	book: Later<PriceBook | null>,
	last: Later<readonly OffList[]> | undefined,
): Later<readonly OffList[]> => {
	const { priceList, guards } = policy;
	const terms = { priceList, names, window, tolerance: guards.priceSpread };
	return later([priceList, guards, window, book], last, () =>
		priceList.length === 0 ? [] : offList(terms, book.result),
	);
};

const laterBorders = (
	input: After & { readonly staffing: Staffing },
	rebates: Later<Rebates>,
	last: Later<readonly Border[]> | undefined,
): Later<readonly Border[]> =>
	later(
		[input.promotion, rebates, input.staffing, input.policy.capacity, ...read(input)],
		last,
		() => bordersOf(shared(input), rebates.result, input.staffing),
	);
