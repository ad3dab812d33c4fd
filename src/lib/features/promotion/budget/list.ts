import type { Plan } from '$lib/domain/plan';
import { NONE } from '$lib/domain/plan';
import { FEN_PER_YUAN, type Code } from '$lib/domain/primitives/units';
import { PROMISE_STATES } from '$lib/domain/promotion/commitment/commitments';
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
import { tierColumnWidth } from '$lib/ui/explain/tierColumnWidth';
import { headerWidth } from '$lib/ui/grid/headerWidth';
import type { CellKind, GridColumn, GridFoot, GridSource } from '$lib/ui/grid/port';
import { formBars } from './formParts';
import { moneyState, suspensionText, tierWeight } from '../view';

export const MONEY_VIEWS = ['all', 'capped', 'nothing'] as const;
export type MoneyView = (typeof MONEY_VIEWS)[number];

const ALL = [
	...(['customer', 'tier', 'revenue', 'weight', 'money', 'rate'] as const),
	...(['forms', 'cap', 'meter', 'required', 'kept', 'keptRate', 'state'] as const),
] as const;
type MoneyColumnId = (typeof ALL)[number];
const WORDS: ReadonlySet<MoneyColumnId> = new Set(['customer', 'tier', 'state']);

/** Forms where the policy divides money; what it asks for where it asks, else how far the cap is. */
function columnsOf({ policy, returns }: Plan): readonly MoneyColumnId[] {
	const divided = Object.keys(policy.promotion.instruments).length > 0;
	const left = new Set<MoneyColumnId>([
		...(divided ? [] : (['forms'] as const)),
		...(returns.commitments.asked
			? (['cap', 'meter'] as const)
			: (['required', 'kept', 'keptRate'] as const)),
	]);
	return ALL.filter((id) => !left.has(id));
}
const WIDTHS: Readonly<Record<MoneyColumnId, number>> = {
	...{ customer: 156, tier: 80, revenue: 88, weight: 56, money: 112, rate: 68, forms: 116 },
	...{ cap: 112, meter: 104, required: 112, kept: 62, keptRate: 66, state: 190 },
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

const KINDS: Readonly<Partial<Record<MoneyColumnId, CellKind>>> = {
	...{ tier: 'tier', meter: 'meter', kept: 'meter', forms: 'parts' },
};
const kindOf = (id: MoneyColumnId): CellKind => KINDS[id] ?? (WORDS.has(id) ? 'text' : 'number');
const SHORT = PROMISE_STATES.indexOf('short');

export interface MoneyList {
	readonly columns: readonly GridColumn[];
	readonly source: GridSource;
	readonly foot: GridFoot;
}

export function moneyList(plan: Plan, shown: readonly Code[], locale: Locale): MoneyList {
	const at = { locale };
	const { measures, placement, promotion } = plan;
	const ids = columnsOf(plan);
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
			case 'forms':
				return bars(customer)?.text ?? UNKNOWN;
			case 'required':
				return formatYuan(promised(required, customer), locale);
			case 'kept':
				return promised(kept, customer) === null ? UNKNOWN : '';
			case 'keptRate':
				return formatPercent(promised(kept, customer), locale, 0);
			case 'cap':
				return formatYuan(promotion.cap[customer] ?? null, locale);
			case 'meter':
				return formatPercent(used(customer), locale, 0);
			case 'state':
				return stateText(plan, customer, locale);
		}
	};
	const bars = formBars(plan, locale);
	/** Of whom nothing is asked, nothing is said. */
	const promised = (part: Float64Array, customer: Code): number | null => {
		const value = required[customer]! > 0 ? part[customer]! : NaN;
		return Number.isNaN(value) ? null : value;
	};
	const { required, kept } = plan.returns.commitments;
	const ranks = new Map([...plan.order].map((customer, place) => [customer, place + 1]));
	const source: GridSource = {
		rows: shown.length,
		text: (row, column) => text(ids[column] ?? 'customer', shown[row] ?? -1),
		raw: (row, column) => {
			const id = ids[column] ?? 'customer';
			const customer = shown[row] ?? -1;
			if (id === 'money') return String((promotion.allocation[customer] ?? 0) / FEN_PER_YUAN);
			if (id === 'revenue') return String((measures.revenue[customer] ?? 0) / FEN_PER_YUAN);
			if (id === 'cap') return String((promotion.cap[customer] ?? 0) / FEN_PER_YUAN);
			if (id === 'rate') return String(rate(customer) ?? '');
			if (id === 'required') {
				const asked = promised(required, customer);
				return asked === null ? '' : String(asked / FEN_PER_YUAN);
			}
			if (id === 'kept' || id === 'keptRate') return String(promised(kept, customer) ?? '');
			if (id === 'meter') return String(used(customer) ?? '');
			return text(id, customer);
		},
		label: (row) => String(ranks.get(shown[row] ?? -1) ?? ''),
		tier: (row, column) => {
			const found = ids[column] === 'tier' ? tierOf(shown[row] ?? -1) : null;
			return found === null ? null : { place: found.place, key: found.tier.key };
		},
		meter: (row, column) =>
			ids[column] === 'kept' ? promised(kept, shown[row] ?? -1) : used(shown[row] ?? -1),
		parts: (row) => bars(shown[row] ?? -1)?.parts ?? null,
		mark: (row, column) => {
			const customer = shown[row] ?? -1;
			const state = moneyState(plan, customer);
			if (state === 'suspended') return ids[column] === 'state' ? { breach: true } : { dim: true };
			if (ids[column] === 'money') return { strong: true };
			if (ids[column] === 'keptRate')
				return plan.returns.commitments.state[customer] === SHORT ? { breach: true } : null;
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
		forms: m.promotion_col_forms({}, at),
		required: m.promotion_commit_col_required({}, at),
		kept: m.promotion_commit_col_kept({}, at),
		keptRate: m.promotion_commit_col_kept_rate({}, at),
		state: m.promotion_col_state({}, at),
	};
	const tiers = tierColumnWidth(plan.policy, locale);
	const columns = ids.map((id): GridColumn => {
		const kind = kindOf(id);
		const align = kind === 'number' ? 'end' : 'start';
		return {
			id,
			title: titles[id],
			width: Math.max(WIDTHS[id], headerWidth(titles[id]), id === 'tier' ? tiers : 0),
			kind,
			align,
			editable: false,
		};
	});
	const sum = shown.reduce((total, each) => total + (promotion.allocation[each] ?? 0), 0);
	const revenue = shown.reduce((total, each) => total + (measures.revenue[each] ?? 0), 0);
	const asked = ids.indexOf('required');
	const foot: GridFoot = {
		lead: m.promotion_total({ count: formatCount(shown.length, locale) }, at),
		sums: [
			{ column: ids.indexOf('revenue'), text: unit.format(revenue) },
			{ column: ids.indexOf('money'), text: formatYuan(sum, locale) },
			{
				column: ids.indexOf('rate'),
				text: formatPercent(revenue > 0 ? sum / revenue : null, locale, 2),
			},
			...(asked === -1
				? []
				: [
						{
							column: asked,
							text: formatYuan(
								shown.reduce((total, each) => total + (promised(required, each) ?? 0), 0),
								locale,
							),
						},
					]),
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
