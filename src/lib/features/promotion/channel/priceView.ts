import { unitPrice } from '$lib/domain/channel/price/unitPrice';
import { pagesOf } from '$lib/domain/channel/price/priceBlock';
import { spreadsIn } from '$lib/domain/channel/price/spreadsIn';
import type { Plan } from '$lib/domain/plan';
import type { ListedProduct } from '$lib/domain/policy/policy';
import { FEN_PER_YUAN, type Fen } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import {
	formatCount,
	formatMoneyShort,
	formatMonth,
	formatNumber,
	formatPercent,
	tierName,
	UNKNOWN,
} from '$lib/ui/format';
import type { ChannelRow } from './channelRows';

const yuan = (fen: Fen, locale: Locale): string => formatNumber(fen / FEN_PER_YUAN, locale, 2);

/** Where customers paid different prices, the widest first. */
export function spreadRows(plan: Plan, locale: Locale): readonly ChannelRow[] {
	const { prices } = plan.channel;
	const { names } = plan.inputs;
	return (prices === null ? [] : spreadsIn(prices))
		.toSorted((a, b) => b.width - a.width)
		.map((spread): ChannelRow => {
			const { cheap, dear } = spread;
			return {
				id: `${String(spread.product)}-${String(spread.month)}-${spread.region}`,
				cells: [
					names.product.name(spread.product),
					spread.region === '' ? UNKNOWN : spread.region,
					formatMonth(spread.month, locale),
					formatCount(spread.customers, locale),
					`${names.customer.name(cheap.customer)} ${yuan(cheap.price, locale)}`,
					`${names.customer.name(dear.customer)} ${yuan(dear.price, locale)}`,
					yuan(spread.width, locale),
				],
				bad: 6,
			};
		});
}

/** Products of the window's sales that the price list does not hold yet, those sold most first. */
export function unlisted(
	plan: Plan,
): readonly { readonly product: string; readonly supplyFen: Fen }[] {
	const { prices } = plan.channel;
	const listed = new Set(plan.policy.priceList.map(({ product }) => product));
	const sums = new Map<number, { amount: number; quantity: number }>();
	for (const page of pagesOf(prices?.book.blocks ?? [])) {
		const { product } = page;
		const sum = sums.get(product) ?? { amount: 0, quantity: 0 };
		page.amounts.forEach((fen, k) => {
			sum.amount += fen;
			sum.quantity += page.quantities[k]!;
		});
		sums.set(product, sum);
	}
	return [...sums]
		.toSorted(([, a], [, b]) => b.amount - a.amount)
		.map(([product, sum]) => ({
			product: plan.inputs.names.product.name(product),
			supplyFen: Math.max(1, Math.round(unitPrice(sum))),
		}))
		.filter(({ product }) => !listed.has(product));
}

/** What we keep of the supply price; null while the cost is unknown. */
export const ownMargin = ({ supplyFen, costFen }: ListedProduct): number | null =>
	costFen === undefined ? null : (supplyFen - costFen) / supplyFen;

/** The steps of a channel by the price list: each buys at one price and sells at the next that is known. */
export function stepMargins(listed: ListedProduct): readonly (number | null)[] {
	const { supplyFen, agentFen, distributorFen, retailFen } = listed;
	const ends = [supplyFen, agentFen, distributorFen, retailFen];
	return [1, 2, 3].map((step) => {
		const out = ends[step];
		const paid = ends.slice(0, step).findLast((price) => price !== undefined);
		return out === undefined || paid === undefined ? null : (out - paid) / out;
	});
}

/** At the border of two tiers, what a customer gets in each. */
export function borderRows(plan: Plan, locale: Locale): readonly ChannelRow[] {
	return plan.channel.borders.map((border): ChannelRow => {
		const { tiers } = plan.policy.segments[border.segment]!.ladder;
		const better = tierName(tiers[border.better]!, locale);
		const worse = tierName(tiers[border.worse]!, locale);
		return {
			id: `${String(border.segment)}-${String(border.better)}`,
			cells: [
				m.channel_border_of({ better, worse }),
				formatMoneyShort(border.at, locale),
				formatMoneyShort(border.above, locale),
				formatMoneyShort(border.below, locale),
				formatMoneyShort(border.step, locale),
			],
			...(border.step < 0 ? { bad: 4 } : {}),
		};
	});
}

/** A dealer's profit beside ours, fen. */
export interface BothProfits {
	readonly customer: number;
	readonly name: string;
	/** null: no profit column. */
	readonly ours: Fen | null;
	readonly theirs: Fen;
}

/** Dealers whose profit is known, those that earn least on their capital first. */
export function bothProfits(plan: Plan): readonly BothProfits[] {
	const { channel, measures, promotion, inputs } = plan;
	const { profit, returns } = channel.dealers;
	return [...plan.order]
		.filter((customer) => !Number.isNaN(profit[customer]!))
		.toSorted((a, b) => order(returns[a]!, profit[a]!) - order(returns[b]!, profit[b]!))
		.map((customer) => {
			const gross = measures.profit?.[customer];
			const rebate = channel.rebates.ofWindow[customer]! || 0;
			return {
				customer,
				name: inputs.names.customer.name(customer),
				ours: gross === undefined ? null : gross - rebate - promotion.allocation[customer]!,
				theirs: profit[customer]!,
			};
		});
}

const order = (returns: number, profit: Fen): number => (Number.isNaN(returns) ? profit : returns);

/** Dealers with what they earn, on what, and the support that they would need. */
export function dealerProfitRows(plan: Plan, locale: Locale): readonly ChannelRow[] {
	const { dealers } = plan.channel;
	const { dealerMargin, dealerReturn } = plan.policy.guards;
	const ratio = (value: number): string =>
		Number.isNaN(value) ? UNKNOWN : formatPercent(value, locale);
	const fen = (value: number): string => formatMoneyShort(value, locale);
	return [...plan.order]
		.filter((customer) => !Number.isNaN(dealers.margin[customer]!))
		.toSorted((a, b) => dealers.margin[a]! - dealers.margin[b]!)
		.map((customer): ChannelRow => {
			const low = dealers.margin[customer]! < dealerMargin;
			const poor = dealerReturn !== null && dealers.returns[customer]! < dealerReturn;
			return {
				id: String(customer),
				customer,
				cells: [
					plan.inputs.names.customer.name(customer),
					ratio(dealers.margin[customer]!),
					fen(dealers.profit[customer]!),
					ratio(dealers.returns[customer]!),
					fen(plan.promotion.allocation[customer]!),
					fen(dealers.support[customer]!),
				],
				...(low ? { bad: 1 } : poor ? { bad: 3 } : {}),
			};
		});
}
