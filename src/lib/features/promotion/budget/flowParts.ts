import type { Plan } from '$lib/domain/plan';
import {
	totalInstruments,
	type InstrumentTotal,
} from '$lib/domain/promotion/instruments/totalInstruments';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { chartColumns, type ChartTable } from '$lib/ui/chart/chartTable';
import {
	formatCount,
	formatMoneyShort,
	formatNumber,
	formatPercent,
	tierName,
} from '$lib/ui/format';
import { formName } from '../forms/formWords';
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

/** Where a tier's money ends: at customers, or in forms. */
export const FLOW_ENDS = ['customers', 'forms'] as const;
export type FlowEnd = (typeof FLOW_ENDS)[number];

export function flowParts(
	plan: Plan,
	locale: Locale,
	end: FlowEnd = 'customers',
): readonly FlowPart[] {
	const money = (fen: number): string => formatMoneyShort(fen, locale);
	const tiers = moneyByTier(plan, (place) => NAMED[place] ?? NAMED_AFTER);
	const forms = end === 'forms' ? formsByCell(plan) : null;
	const kept = tiers.reduce((sum, each) => sum + each.rest.customers + each.top.length, 0);
	const rest = plan.promotion;
	const average = kept > 0 ? (rest.distributable - rest.unallocated) / kept : 0;
	const wins =
		average > 0 ? Math.floor(rest.newCustomers / (plan.policy.promotion.winCost * average)) : 0;
	const expected = plan.policy.promotion.newCustomersFrom === 'pipeline';
	const times = String(plan.policy.promotion.winCost);
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
		...tiers.map((tier) => tierPart(plan, tier, locale, forms)),
		plain(
			'new',
			rest.newCustomers,
			m.promotion_flow_new({}, { locale }),
			expected
				? m.promotion_flow_expected(
						{ wins: formatNumber(plan.pipeline.expectedWins, locale, 1), times },
						{ locale },
					)
				: wins > 0
					? m.promotion_flow_wins({ count: formatCount(wins, locale), times }, { locale })
					: '',
		),
		plain('reserve', rest.reserve, m.promotion_flow_reserve({}, { locale }), ''),
		plain('unallocated', rest.unallocated, m.promotion_flow_unallocated({}, { locale }), ''),
	].filter((part) => part.branch.amount > 0);
}

interface FormsByCell {
	readonly totals: ReadonlyMap<string, InstrumentTotal>;
	/** Forms that are named in each tier. */
	readonly most: number;
}
const cellId = (segment: number, place: number): string => `${String(segment)}/${String(place)}`;

function formsByCell(plan: Plan): FormsByCell {
	const { segment, tier } = plan.placement;
	const totals = totalInstruments(plan, plan.order, (customer) =>
		cellId(segment[customer]!, tier[customer]!),
	);
	return { totals, most: Math.max(1, Math.floor(MOST_LEAVES / Math.max(1, totals.size)) - 1) };
}

/** Leaves that have room for their words, of all tiers together. */
const MOST_LEAVES = 15;

/** A leaf for each of a tier's largest forms, then one for all others and what is not divided. */
function formLeaves(id: string, total: InstrumentTotal | undefined, most: number, locale: Locale) {
	const forms = [...(total?.forms ?? [])]
		.filter(([, fen]) => fen > 0)
		.sort(([, a], [, b]) => b - a);
	const named = forms.slice(0, most).map(([form, fen]) => [form, formName(form), fen] as const);
	const rest = forms.slice(most).reduce((sum, [, fen]) => sum + fen, 0);
	const other = m.promotion_flow_other_forms({ count: String(forms.length - most) }, { locale });
	const all: readonly (readonly [string, string, number])[] = [
		...named,
		['rest', other, rest],
		['undivided', m.promotion_flow_undivided({}, { locale }), total?.undivided ?? 0],
	];
	return all
		.filter(([, , fen]) => fen > 0)
		.map(([form, text, amount]) => ({
			...{ id: `${id}/${form}`, text, amount, money: formatMoneyShort(amount, locale) },
		}));
}

function tierPart(
	plan: Plan,
	money: TierMoney,
	locale: Locale,
	forms: FormsByCell | null,
): FlowPart {
	const short = (fen: number): string => formatMoneyShort(fen, locale);
	const id = cellId(money.segment, money.place);
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
	const leaves =
		forms === null
			? [...named, ...others]
			: formLeaves(id, forms.totals.get(id), forms.most, locale);
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
