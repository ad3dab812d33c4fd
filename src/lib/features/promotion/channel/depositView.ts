import type { Plan } from '$lib/domain/plan';
import type { Fen } from '$lib/domain/primitives/units';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatMoneyShort, UNKNOWN } from '$lib/ui/format';
import type { ChannelRow } from './channelRows';

export interface DepositTier {
	readonly tier: string;
	readonly place: number;
	readonly name: string;
	readonly key: boolean;
	readonly customers: number;
	/** null: no rate, nothing asked for. */
	readonly rate: number | null;
	readonly required: Fen;
	readonly held: Fen;
	readonly short: Fen;
	/** Customers of whom nobody knows what they have left. */
	readonly unknown: number;
}

/** Deposits by tier, tiers with one id of several segments together. */
export function depositTiers(plan: Plan): readonly DepositTier[] {
	const { policy, placement, order, channel } = plan;
	const { required, held, short } = channel.deposits;
	const tiers = new Map<string, DepositTier>();
	for (const { ladder } of policy.segments) {
		ladder.tiers.forEach(({ id, name, key }, place) => {
			if (tiers.has(id)) return;
			const rate = Object.hasOwn(policy.deposits.rates, id) ? policy.deposits.rates[id]! : null;
			const nothing = { customers: 0, required: 0, held: 0, short: 0, unknown: 0 };
			tiers.set(id, { tier: id, place, name, key, rate, ...nothing });
		});
	}
	for (const customer of order) {
		const { id } =
			policy.segments[placement.segment[customer]!]!.ladder.tiers[placement.tier[customer]!]!;
		const sums = tiers.get(id)!;
		tiers.set(id, {
			...sums,
			customers: sums.customers + 1,
			required: sums.required + (required[customer]! || 0),
			held: sums.held + (held[customer]! || 0),
			short: sums.short + (short[customer]! || 0),
			unknown: sums.unknown + (Number.isNaN(held[customer]!) ? 1 : 0),
		});
	}
	return [...tiers.values()];
}

/** Dealers whose tier asks for a deposit: most missing first, then those of whom nothing is known. */
export function depositRows(plan: Plan, locale: Locale): readonly ChannelRow[] {
	const { required, held, short } = plan.channel.deposits;
	const fen = (value: number): string =>
		Number.isNaN(value) ? UNKNOWN : formatMoneyShort(value, locale);
	return [...plan.order]
		.filter((customer) => required[customer]! > 0)
		.toSorted((a, b) => missing(short[b]!) - missing(short[a]!))
		.map((customer): ChannelRow => ({
			id: String(customer),
			customer,
			cells: [
				plan.inputs.names.customer.name(customer),
				fen(required[customer]!),
				fen(held[customer]!),
				fen(short[customer]!),
			],
			...(short[customer]! > 0 ? { bad: 3 } : {}),
		}));
}

/** Not known is less than missing, and more than enough. */
const missing = (short: number): number => (Number.isNaN(short) ? 1 / 2 : short);
