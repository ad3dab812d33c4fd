import type { Plan } from '$lib/domain/plan';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { chartColumns, type ChartTable } from '$lib/ui/chart/chartTable';
import { formatCount, formatMoneyShort, formatPercent, tierName } from '$lib/ui/format';
import type { FlowBranch } from './flow';
import { moneyByTier, type TierMoney } from '../view';

/** A branch of the flow with what is written beside it and how it looks. */
export interface FlowPart {
	readonly branch: FlowBranch;
	/** Place of the tier; null for money that no tier gets. */
	readonly place: number | null;
	readonly keyTier: boolean;
	readonly title: string;
	readonly money: string;
	readonly note: string;
	readonly leaves: readonly {
		readonly id: string;
		readonly text: string;
		readonly money: string;
	}[];
}

/** Named customers of the first tiers; the rest of a tier is one leaf. */
const NAMED = [5, 2, 1];
const NAMED_AFTER = 0;

export function flowParts(plan: Plan, locale: Locale): readonly FlowPart[] {
	const money = (fen: number): string => formatMoneyShort(fen, locale);
	const tiers = moneyByTier(plan, (place) => NAMED[place] ?? NAMED_AFTER);
	const kept = tiers.reduce((sum, each) => sum + each.rest.customers + each.top.length, 0);
	const rest = plan.promotion;
	const average = kept > 0 ? (rest.distributable - rest.unallocated) / kept : 0;
	const wins =
		average > 0 ? Math.floor(rest.newCustomers / (plan.policy.promotion.winCost * average)) : 0;
	const plain = (id: string, amount: number, title: string, note: string): FlowPart => ({
		branch: { id, amount, leaves: [] },
		place: null,
		keyTier: false,
		title,
		money: money(amount),
		note,
		leaves: [],
	});
	return [
		...tiers.map((tier) => tierPart(plan, tier, locale)),
		plain(
			'new',
			rest.newCustomers,
			m.promotion_flow_new({}, { locale }),
			wins > 0
				? m.promotion_flow_wins(
						{ count: formatCount(wins, locale), times: String(plan.policy.promotion.winCost) },
						{ locale },
					)
				: '',
		),
		plain('reserve', rest.reserve, m.promotion_flow_reserve({}, { locale }), ''),
		plain('unallocated', rest.unallocated, m.promotion_flow_unallocated({}, { locale }), ''),
	].filter((part) => part.branch.amount > 0);
}

function tierPart(plan: Plan, money: TierMoney, locale: Locale): FlowPart {
	const short = (fen: number): string => formatMoneyShort(fen, locale);
	const id = `${String(money.segment)}/${String(money.place)}`;
	const named = money.top.map(({ customer, allocation }) => ({
		id: `${id}/${String(customer)}`,
		amount: allocation,
		text: plan.inputs.names.customer.name(customer),
		money: short(allocation),
	}));
	const { customers, allocation } = money.rest;
	const words = named.length > 0 ? m.promotion_flow_rest : m.promotion_flow_all;
	const others =
		customers > 0
			? [
					{
						id: `${id}/rest`,
						amount: allocation,
						text: words(
							{ count: formatCount(customers, locale), money: short(allocation / customers) },
							{ locale },
						),
						money: short(allocation),
					},
				]
			: [];
	const leaves = [...named, ...others];
	return {
		branch: { id, amount: money.allocation, leaves },
		place: money.place,
		keyTier: money.tier.key,
		title: tierName(money.tier, locale),
		money: short(money.allocation),
		note: m.promotion_flow_tier(
			{ count: formatCount(money.customers, locale), rate: formatPercent(money.rate, locale, 2) },
			{ locale },
		),
		leaves,
	};
}

/** The figures behind the flow: each part, then whoever is named in it. */
export const flowTable = (parts: readonly FlowPart[]): ChartTable => ({
	columns: chartColumns(m.chart_to(), m.chart_money()),
	rows: parts.flatMap((part) => [
		[part.title, part.money],
		...part.leaves.map((leaf) => [`${part.title} · ${leaf.text}`, leaf.money]),
	]),
});
