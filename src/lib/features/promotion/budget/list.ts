import type { Plan } from '$lib/domain/plan';
import { NONE } from '$lib/domain/plan';
import { FEN_PER_YUAN, type Code } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import {
	formatCount,
	formatNumber,
	formatPercent,
	formatYuan,
	moneyColumn,
	tierName,
	UNKNOWN,
} from '$lib/ui/format';
import { headerWidth } from '$lib/ui/grid/headerWidth';
import type { GridColumn, GridFoot, GridSource } from '$lib/ui/grid/port';
import { moneyState, suspensionText, tierWeight } from '../view';

export const MONEY_VIEWS = ['all', 'capped', 'nothing'] as const;
export type MoneyView = (typeof MONEY_VIEWS)[number];

const COLUMNS = [
	'customer',
	'tier',
	'revenue',
	'weight',
	'money',
	'rate',
	'cap',
	'meter',
	'state',
] as const;
type MoneyColumnId = (typeof COLUMNS)[number];
const WIDTHS: Readonly<Record<MoneyColumnId, number>> = {
	customer: 160,
	tier: 92,
	revenue: 104,
	weight: 68,
	money: 128,
	rate: 80,
	cap: 120,
	meter: 120,
	state: 220,
};

/** Customers the view shows, in report order. */
export function listedMoney(plan: Plan, view: MoneyView): readonly Code[] {
	if (view === 'all') return [...plan.order];
	return [...plan.order].filter((customer) => {
		const state = moneyState(plan, customer);
		if (view === 'capped') return state === 'cap';
		return (plan.promotion.allocation[customer] ?? 0) === 0;
	});
}

export interface MoneyList {
	readonly columns: readonly GridColumn[];
	readonly source: GridSource;
	readonly foot: GridFoot;
}

export function moneyList(plan: Plan, shown: readonly Code[], locale: Locale): MoneyList {
	const at = { locale };
	const { measures, placement, promotion } = plan;
	const unit = moneyColumn(measures.revenue[plan.order[0] ?? -1] ?? 0, locale);
	const tierOf = (customer: Code) => {
		const place = placement.tier[customer] ?? NONE;
		const tier = plan.policy.segments[placement.segment[customer] ?? NONE]?.ladder.tiers[place];
		return tier === undefined ? null : { place, tier };
	};
	const rate = (customer: Code): number | null => {
		const revenue = measures.revenue[customer] ?? 0;
		return revenue > 0 ? (promotion.allocation[customer] ?? 0) / revenue : null;
	};
	const used = (customer: Code): number | null => {
		const cap = promotion.cap[customer] ?? 0;
		return cap > 0 ? (promotion.allocation[customer] ?? 0) / cap : null;
	};
	const text = (id: MoneyColumnId, customer: Code): string => {
		switch (id) {
			case 'customer':
				return plan.inputs.names.customer.name(customer);
			case 'tier': {
				const found = tierOf(customer);
				return found === null ? UNKNOWN : tierName(found.tier, locale);
			}
			case 'revenue':
				return unit.format(measures.revenue[customer] ?? null);
			case 'weight':
				return formatNumber(tierWeight(plan, tierOf(customer)?.tier.id ?? ''), locale);
			case 'money':
				return formatYuan(promotion.allocation[customer] ?? null, locale);
			case 'rate':
				return formatPercent(rate(customer), locale, 2);
			case 'cap':
				return formatYuan(promotion.cap[customer] ?? null, locale);
			case 'meter':
				return formatPercent(used(customer), locale, 0);
			case 'state':
				return stateText(plan, customer, locale);
		}
	};
	const ranks = new Map([...plan.order].map((customer, place) => [customer, place + 1]));
	const source: GridSource = {
		rows: shown.length,
		text: (row, column) => text(COLUMNS[column] ?? 'customer', shown[row] ?? -1),
		raw: (row, column) => {
			const id = COLUMNS[column] ?? 'customer';
			const customer = shown[row] ?? -1;
			if (id === 'money') return String((promotion.allocation[customer] ?? 0) / FEN_PER_YUAN);
			if (id === 'revenue') return String((measures.revenue[customer] ?? 0) / FEN_PER_YUAN);
			if (id === 'cap') return String((promotion.cap[customer] ?? 0) / FEN_PER_YUAN);
			if (id === 'rate') return String(rate(customer) ?? '');
			if (id === 'meter') return String(used(customer) ?? '');
			return text(id, customer);
		},
		label: (row) => String(ranks.get(shown[row] ?? -1) ?? ''),
		tier: (row, column) => {
			const found = COLUMNS[column] === 'tier' ? tierOf(shown[row] ?? -1) : null;
			return found === null ? null : { place: found.place, key: found.tier.key };
		},
		meter: (row) => used(shown[row] ?? -1),
		mark: (row, column) => {
			const customer = shown[row] ?? -1;
			const state = moneyState(plan, customer);
			if (state === 'suspended')
				return COLUMNS[column] === 'state' ? { breach: true } : { dim: true };
			if (COLUMNS[column] === 'money') return { strong: true };
			return null;
		},
	};
	const titles: Readonly<Record<MoneyColumnId, string>> = {
		customer: m.promotion_col_customer({}, at),
		tier: m.promotion_col_tier({}, at),
		revenue: m.promotion_col_revenue({ unit: unit.unit }, at),
		weight: m.promotion_col_weight({}, at),
		money: m.promotion_col_money({}, at),
		rate: m.promotion_col_rate({}, at),
		cap: m.promotion_col_cap({}, at),
		meter: m.promotion_col_meter({}, at),
		state: m.promotion_col_state({}, at),
	};
	const columns = COLUMNS.map((id): GridColumn => {
		const words = id === 'customer' || id === 'state' || id === 'tier';
		const kind = id === 'tier' ? 'tier' : id === 'meter' ? 'meter' : words ? 'text' : 'number';
		const align = words || id === 'meter' ? 'start' : 'end';
		return {
			id,
			title: titles[id],
			width: Math.max(WIDTHS[id], headerWidth(titles[id])),
			kind,
			align,
			editable: false,
		};
	});
	const sum = shown.reduce((total, each) => total + (promotion.allocation[each] ?? 0), 0);
	const revenue = shown.reduce((total, each) => total + (measures.revenue[each] ?? 0), 0);
	const foot: GridFoot = {
		lead: m.promotion_total({ count: formatCount(shown.length, locale) }, at),
		sums: [
			{ column: COLUMNS.indexOf('revenue'), text: unit.format(revenue) },
			{ column: COLUMNS.indexOf('money'), text: formatYuan(sum, locale) },
			{
				column: COLUMNS.indexOf('rate'),
				text: formatPercent(revenue > 0 ? sum / revenue : null, locale, 2),
			},
		],
	};
	return { columns, source, foot };
}

/** Why a customer gets what it gets; empty where nothing is in the way. */
export function stateText(plan: Plan, customer: Code, locale: Locale): string {
	const at = { locale };
	switch (moneyState(plan, customer)) {
		case 'suspended':
			return m.promotion_state_suspended({ reason: suspensionText(plan, customer, locale) }, at);
		case 'no-base':
			return m.promotion_state_no_base({}, at);
		case 'cap':
			return m.promotion_state_cap({}, at);
		case 'floor':
			return m.promotion_state_floor({}, at);
		case 'none':
			return m.promotion_state_none({}, at);
		case 'share':
			return '';
	}
}
