import { exposedPairs } from '$lib/domain/channel/region/exposedPairs';
import { needsOf, type StockLine } from '$lib/domain/channel/stock/needsOf';
import { supply } from '$lib/domain/channel/stock/supply';
import { attributeOf } from '$lib/domain/customer/sheet';
import { explainFlow } from '$lib/domain/explain';
import type { Plan } from '$lib/domain/plan';
import { FEN_PER_YUAN, type Code } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatMoneyShort, formatNumber, formatPercent } from '$lib/ui/format';
import type { ChannelRow } from './channelRows';

const nameOf = ({ inputs }: Plan, customer: Code): string => inputs.names.customer.name(customer);

/** Stock against sales, what lasts longest first. */
export function stockRows(
	plan: Plan,
	lines: readonly StockLine[],
	locale: Locale,
): readonly ChannelRow[] {
	const { overstocked, understocked } = plan.policy.guards;
	return lines
		.toSorted((a, b) => b.cover - a.cover)
		.map(({ customer, stock, average, expected, cover, cap }): ChannelRow => ({
			id: String(customer),
			customer,
			cells: [
				nameOf(plan, customer),
				formatMoneyShort(stock, locale),
				formatMoneyShort(average, locale),
				formatNumber(cover, locale, 1),
				formatMoneyShort(expected, locale),
				formatMoneyShort(cap, locale),
			],
			...(cover > overstocked || cover < understocked ? { bad: 3 } : {}),
		}));
}

/** Who is supplied first. */
export function supplyRows(
	plan: Plan,
	lines: readonly StockLine[],
	locale: Locale,
): readonly ChannelRow[] {
	const { availableFen, lotFen } = plan.policy.stock;
	return supply(needsOf(plan, lines), availableFen, lotFen).map(
		({ customer, cover, fen, shipped }, place): ChannelRow => ({
			id: String(customer),
			customer,
			cells: [
				`${String(place + 1)}. ${nameOf(plan, customer)}`,
				formatNumber(cover, locale, 1),
				formatMoneyShort(fen, locale),
				formatMoneyShort(shipped, locale),
			],
			...(shipped < fen ? { bad: 3 } : {}),
		}),
	);
}

/** Shipped outside the authorised regions, the largest share first. */
export function shipmentRows(plan: Plan, locale: Locale): readonly ChannelRow[] {
	const { shipments } = plan.channel;
	if (shipments === null) return [];
	const { outside, outsideFen, foreign } = shipments;
	return [...foreign.keys()]
		.toSorted((a, b) => outside[b]! - outside[a]!)
		.map((customer): ChannelRow => ({
			id: String(customer),
			customer,
			cells: [
				nameOf(plan, customer),
				String(attributeOf(plan.inputs.customers, 'authorisedRegions', customer) ?? ''),
				(foreign.get(customer) ?? []).map(({ region }) => region).join(m.channel_between()),
				formatMoneyShort(outsideFen[customer]!, locale),
				formatPercent(outside[customer]!, locale),
			],
			...(outside[customer]! > plan.policy.guards.crossRegion ? { bad: 4 } : {}),
		}));
}

/** Pairs of regions between which our own net prices invite goods to flow; null without the freight. */
export function pairRows(plan: Plan, locale: Locale): readonly ChannelRow[] | null {
	const { freightFen } = plan.policy;
	const { prices, netNet } = plan.channel;
	if (freightFen === null || prices === null) return null;
	const { names, customers } = plan.inputs;
	const { revenue } = plan.measures;
	const left = (customer: Code): number => {
		const part = netNet[customer]! / revenue[customer]!;
		return part > 0 && Number.isFinite(part) ? part : 1;
	};
	const regions = {
		name: (code: Code) => names.region.name(code),
		ofCustomer: (customer: Code) => String(attributeOf(customers, 'region', customer) ?? ''),
	};
	const yuan = (fen: number): string => formatNumber(fen / FEN_PER_YUAN, locale, 2);
	return exposedPairs(prices, plan.window, regions, freightFen, left).map((pair): ChannelRow => {
		const { product, from, to, netFrom, netTo, margin } = pair;
		return {
			id: `${String(product)}-${from}-${to}`,
			cells: [
				names.product.name(product),
				`${from} → ${to}`,
				yuan(netFrom),
				yuan(netTo),
				yuan(margin),
			],
			bad: 4,
			explanation: explainFlow(pair, freightFen),
		};
	});
}

/** How much a dealer pushes us: his capital in us beside our share of his sales. */
export function pushRows(plan: Plan, locale: Locale): readonly ChannelRow[] {
	const { push } = plan.channel.dealers;
	const { customers } = plan.inputs;
	const salesShare = (customer: Code): number =>
		Number(attributeOf(customers, 'salesShare', customer));
	return [...plan.order]
		.filter((customer) => !Number.isNaN(push[customer]!))
		.toSorted((a, b) => push[a]! - push[b]!)
		.map((customer): ChannelRow => ({
			id: String(customer),
			customer,
			cells: [
				nameOf(plan, customer),
				formatPercent(push[customer]! * salesShare(customer), locale),
				formatPercent(salesShare(customer), locale),
				formatNumber(push[customer]!, locale, 2),
			],
			...(push[customer]! < 1 ? { bad: 3 } : {}),
		}));
}
