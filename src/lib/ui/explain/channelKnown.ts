import type { Plan } from '$lib/domain/plan';
import type { Code } from '$lib/domain/primitives/units';
import { CHANNEL_ABOUTS, type ChannelAbout } from './about';

/** Which figures of a customer as a dealer are known. Prices of very many sales are not waited for. */
export function channelKnown(plan: Plan, customer: Code): readonly ChannelAbout[] {
	const { channel, policy } = plan;
	// Terms go by the list price, which asks every sale.
	const reads = policy.interest !== null && policy.priceList.length > 0;
	const figures: Readonly<Record<ChannelAbout, () => number>> = {
		rebate: () => channel.rebates.ofWindow[customer]!,
		deposit: () => channel.deposits.required[customer]!,
		dealer: () => channel.dealers.margin[customer]!,
		netNet: () => (reads && channel.pricing() !== null ? NaN : channel.netNet[customer]!),
		cover: () => channel.covers[customer]!,
		region: () => channel.shipments?.outside[customer] ?? NaN,
		push: () => channel.dealers.push[customer]!,
	};
	return CHANNEL_ABOUTS.filter((about) => !Number.isNaN(figures[about]()));
}
