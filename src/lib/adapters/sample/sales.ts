import { dayOf } from '$lib/domain/primitives/day';
import type { Day, Fen } from '$lib/domain/primitives/units';
import { DAYS, FIRST_MONTH, MONTHS, SEASON } from './calendar';
import type { Dealer } from './dealers';
import { PRODUCTS, type Product } from './products';
import { PROVINCES } from './places';
import type { Random } from './random';

/** A line of an order; a return has a negative quantity. */
export interface Sale {
	readonly day: Day;
	/** Orders of the sample, from 0; a return is an order of its own. */
	readonly order: number;
	/** Place among the dealers. */
	readonly dealer: number;
	readonly product: Product;
	readonly shipRegion: string;
	/** Bottles. */
	readonly quantity: number;
	readonly amount: Fen;
	readonly profit: Fen;
	/** NaN: none. */
	readonly promotion: Fen;
}

export const SALES = 5000;
/** A line of a dealer of size 1, fen. */
const LINE_FEN = 33_000_000;
/** A single deal that makes a small dealer look like a key account, fen a line. */
const BIG_DEAL_FEN = 190_000_000;
const BIG_DEAL_MONTHS = [MONTHS - 10, MONTHS - 2] as const;
const FEWEST_ORDERS = 5;
const RETURN_SHARE = 0.025;
const STRAY_SHARE = 0.3;
const PROMOTED_SHARE = 0.3;
const PROMOTED_FROM: Fen = 1_500_000;
const SMALLEST_TREND = 0.25;

/** Two years of sales, returns and single big deals included; in order of their orders. */
export function makeSales(dealers: readonly Dealer[], random: Random): readonly Sale[] {
	const sales: Sale[] = [];
	let order = 0;
	const place = (dealer: number, month: number, lines: number, target: Fen): void => {
		const day = random.whole(1, DAYS);
		for (let line = 0; line < lines && sales.length < SALES; line++)
			sales.push(saleOf(dealers[dealer]!, dealer, order, month, day, target, random));
		order++;
		const last = sales.at(-1);
		if (last !== undefined && sales.length < SALES && random.chance(RETURN_SHARE))
			sales.push(returnOf(last, order++, random));
	};

	dealers.forEach((dealer, at) => {
		if (dealer.story === 'one-off') {
			place(at, random.whole(0, MONTHS - 1), 1, lineOf(dealer));
			const bigMonth = BIG_DEAL_MONTHS[order % BIG_DEAL_MONTHS.length] ?? 0;
			place(at, bigMonth, 3, BIG_DEAL_FEN);
			return;
		}
		for (let k = 0; k < FEWEST_ORDERS; k++) place(at, monthFor(dealer, random), 1, lineOf(dealer));
	});
	const weights = dealers.map(({ story, size, from, to }) =>
		story === 'one-off' ? 0 : (Math.sqrt(size) * (to - from + 1)) / MONTHS,
	);
	while (sales.length < SALES) {
		const at = random.weighted(weights);
		const dealer = dealers[at]!;
		place(at, monthFor(dealer, random), random.whole(1, 3), lineOf(dealer));
	}
	return sales;
}

const lineOf = (dealer: Dealer): Fen => LINE_FEN * Math.sqrt(dealer.size);

/** A month in which the dealer buys, by season and by how its business goes. */
function monthFor({ from, to, growth }: Dealer, random: Random): number {
	return random.weighted(
		SEASON.map((season, month) =>
			month < from || month > to
				? 0
				: season * Math.max(SMALLEST_TREND, 1 + growth * (month / (MONTHS - 1) - 1 / 2)),
		),
	);
}

function saleOf(
	dealer: Dealer,
	at: number,
	order: number,
	month: number,
	day: number,
	target: Fen,
	random: Random,
): Sale {
	const tastes = PRODUCTS.map(({ category, weight }) => weight * dealer.channel.taste[category]);
	const product = PRODUCTS[random.weighted(tastes)] ?? PRODUCTS[0]!;
	const price = Math.round(product.price * dealer.pays);
	const cases = Math.max(
		1,
		Math.round((target * random.around(0.3, 1.7)) / (price * product.caseSize)),
	);
	const quantity = cases * product.caseSize;
	const amount = price * quantity;
	const promoted = amount >= PROMOTED_FROM && random.chance(PROMOTED_SHARE);
	const strays = dealer.strays && random.chance(STRAY_SHARE);
	return {
		day: dayOf(FIRST_MONTH + month, day),
		order,
		dealer: at,
		product,
		shipRegion: strays ? neighbourOf(dealer.province) : dealer.province,
		quantity,
		amount,
		profit: amount - quantity * product.cost,
		promotion: promoted ? Math.round(amount * random.around(0.01, 0.05)) : Number.NaN,
	};
}

/** Bottles that come back some days later, at the price they were sold for. */
function returnOf(sale: Sale, order: number, random: Random): Sale {
	const share = random.whole(1, 4) / 4;
	const bottles = Math.max(1, Math.round(sale.quantity * share));
	const price = sale.amount / sale.quantity;
	const later =
		(sale.day & 31) < DAYS ? sale.day + random.whole(1, DAYS - (sale.day & 31)) : sale.day;
	return {
		...sale,
		day: later,
		order,
		quantity: -bottles,
		amount: -bottles * price,
		profit: -bottles * (price - sale.product.cost),
		promotion: Number.NaN,
	};
}

const neighbourOf = (province: string): string =>
	PROVINCES[(PROVINCES.findIndex(({ name }) => name === province) + 1) % PROVINCES.length]?.name ??
	province;
