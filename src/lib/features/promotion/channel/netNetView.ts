import type { OffList } from '$lib/domain/channel/price/listDiscounts';
import type { Plan } from '$lib/domain/plan';
import { FEN_PER_YUAN } from '$lib/domain/primitives/units';
import type { Locale } from '$lib/i18n/locale.svelte';
import {
	formatCount,
	formatMoneyShort,
	formatNumber,
	formatPercent,
	formatSigned,
	UNKNOWN,
} from '$lib/ui/format';
import type { ChannelRow } from './channelRows';

/** What is left of everybody's invoices, the least part of them first. */
export function netNetRows(plan: Plan, locale: Locale): readonly ChannelRow[] {
	const { channel, measures, inputs } = plan;
	const { netNet, rebates } = channel;
	const part = (customer: number): number => {
		const revenue = measures.revenue[customer]!;
		return revenue > 0 ? netNet[customer]! / revenue : NaN;
	};
	return [...plan.order]
		.filter((customer) => !Number.isNaN(part(customer)))
		.toSorted((a, b) => part(a) - part(b))
		.map((customer): ChannelRow => {
			const rebate = rebates.ofWindow[customer]!;
			return {
				id: String(customer),
				customer,
				cells: [
					inputs.names.customer.name(customer),
					formatMoneyShort(measures.revenue[customer]!, locale),
					Number.isNaN(rebate) ? UNKNOWN : formatMoneyShort(rebate, locale),
					formatMoneyShort(netNet[customer]!, locale),
					formatPercent(part(customer), locale),
				],
			};
		});
}

/** Products of the price list that were sold: what customers paid beside what the list asks. */
export function offListRows(plan: Plan, locale: Locale): readonly ChannelRow[] {
	const { names } = plan.inputs;
	const yuan = (fen: number): string => formatNumber(fen / FEN_PER_YUAN, locale, 2);
	const paidBy = ({ customer, price }: OffList['lowest']): string =>
		`${names.customer.name(customer)} ${yuan(price)}`;
	return plan.channel.offList.map(
		({ product, supplyFen, customers, paid, listed, lowest, highest }): ChannelRow => ({
			id: String(product),
			cells: [
				names.product.name(product),
				yuan(supplyFen),
				paidBy(lowest),
				paidBy(highest),
				formatCount(customers, locale),
				formatSigned(paid - listed, (fen) => formatMoneyShort(fen, locale)),
			],
			...(customers > 0 ? { bad: 4 } : {}),
		}),
	);
}
