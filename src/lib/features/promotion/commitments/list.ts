import { NONE, type Plan } from '$lib/domain/plan';
import { FEN_PER_YUAN, type Code } from '$lib/domain/primitives/units';
import type { PromiseState } from '$lib/domain/promotion/commitment/commitments';
import type { SeasonGap } from '$lib/domain/promotion/commitment/seasonOf';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import {
	formatCount,
	formatGrowth,
	formatNumber,
	formatPercent,
	formatYuan,
	tierName,
	UNKNOWN,
} from '$lib/ui/format';
import { tierColumnWidth } from '$lib/ui/explain/tierColumnWidth';
import { headerWidth } from '$lib/ui/grid/headerWidth';
import type { CellMark, GridColumn, GridFoot, GridSource } from '$lib/ui/grid/port';
import type { Promised } from './promised';

const COLUMNS = [
	...(['customer', 'tier', 'money', 'required', 'back', 'kept', 'keptRate'] as const),
	...(['stands', 'clawback', 'uplift', 'return', 'promoted', 'state'] as const),
] as const;
type ColumnId = (typeof COLUMNS)[number];

const WIDTHS: Readonly<Record<ColumnId, number>> = {
	...{ customer: 160, tier: 92, money: 120, required: 128, back: 128, kept: 108, keptRate: 68 },
	...{ stands: 84, clawback: 112, uplift: 72, return: 68, promoted: 96, state: 200 },
};
const WORDS: ReadonlySet<ColumnId> = new Set(['customer', 'tier', 'stands', 'state']);

const titles = (locale: Locale): Readonly<Record<ColumnId, string>> => {
	const at = { locale };
	return {
		customer: m.promotion_col_customer({}, at),
		tier: m.promotion_col_tier({}, at),
		money: m.promotion_commit_col_money({}, at),
		required: m.promotion_commit_col_required({}, at),
		back: m.promotion_commit_col_back({}, at),
		kept: m.promotion_commit_col_kept({}, at),
		keptRate: m.promotion_commit_col_kept_rate({}, at),
		stands: m.promotion_commit_col_stands({}, at),
		clawback: m.promotion_commit_col_clawback({}, at),
		uplift: m.promotion_commit_col_uplift({}, at),
		return: m.promotion_commit_col_return({}, at),
		promoted: m.promotion_commit_col_promoted({}, at),
		state: m.promotion_commit_col_state({}, at),
	};
};

export interface PromiseList {
	readonly columns: readonly GridColumn[];
	readonly source: GridSource;
	readonly foot: GridFoot;
}

/** The table of what everybody's money asks for and brought. */
export function promiseList(
	plan: Plan,
	shown: readonly Code[],
	of: (customer: Code) => Promised,
	concentrated: ReadonlySet<Code>,
	locale: Locale,
): PromiseList {
	const { policy, placement, inputs } = plan;
	const tierOf = (customer: Code) => {
		const place = placement.tier[customer] ?? NONE;
		const tier = policy.segments[placement.segment[customer] ?? NONE]?.ladder.tiers[place];
		return tier === undefined ? null : { place, tier };
	};
	const yuan = (fen: number | null): string => formatYuan(fen, locale);
	const text = (id: ColumnId, customer: Code): string => {
		const each = of(customer);
		switch (id) {
			case 'customer':
				return inputs.names.customer.name(customer);
			case 'tier': {
				const found = tierOf(customer);
				return found === null ? UNKNOWN : tierName(found.tier, locale);
			}
			case 'money':
				return yuan(each.claim);
			case 'required':
				return yuan(each.required);
			case 'back':
				return yuan(each.back);
			case 'kept':
				return each.kept === null ? UNKNOWN : '';
			case 'keptRate':
				return formatPercent(each.kept, locale, 0);
			case 'stands':
				return standsText(each, locale);
			case 'clawback':
				return yuan(each.clawback);
			case 'uplift':
				return formatGrowth(each.season?.uplift ?? null, locale);
			case 'return': {
				const ratio = each.season?.ratio ?? null;
				return ratio === null ? UNKNOWN : formatNumber(ratio, locale, 2);
			}
			case 'promoted':
				return formatPercent(each.promoted, locale, 0);
			case 'state':
				return stateText(plan, each, concentrated.has(customer), locale);
		}
	};
	const raw = (id: ColumnId, customer: Code): string => {
		const each = of(customer);
		const money = { money: each.claim, required: each.required, back: each.back } as const;
		const fen = id === 'clawback' ? each.clawback : id in money ? money[id as 'money'] : undefined;
		if (fen !== undefined) return fen === null ? '' : String(fen / FEN_PER_YUAN);
		if (id === 'kept' || id === 'keptRate') return String(each.kept ?? '');
		if (id === 'uplift') return String(each.season?.uplift ?? '');
		if (id === 'return') return String(each.season?.ratio ?? '');
		return id === 'promoted' ? String(each.promoted ?? '') : text(id, customer);
	};
	const ranks = new Map([...plan.order].map((customer, place) => [customer, place + 1]));
	const idAt = (column: number): ColumnId => COLUMNS[column] ?? 'customer';
	const at = (row: number): Code => shown[row] ?? -1;
	const mark = (row: number, column: number): CellMark | null => {
		const id = idAt(column);
		const { season, promoted, payout, stopped, state } = of(at(row));
		if (id === 'stands') return state === 'short' ? { breach: true } : null;
		const { promotionReturn, promotionDependence } = policy.guards;
		if (id === 'return' && (season?.ratio ?? promotionReturn) < promotionReturn)
			return { breach: true };
		if (id === 'promoted' && (promoted ?? 0) > promotionDependence) return { breach: true };
		if (id !== 'state') return id === 'required' ? { strong: true } : null;
		return stopped || payout?.punctual === false ? { breach: true } : { dim: true };
	};
	const source: GridSource = {
		rows: shown.length,
		text: (row, column) => text(idAt(column), at(row)),
		raw: (row, column) => raw(idAt(column), at(row)),
		label: (row) => String(ranks.get(at(row)) ?? ''),
		tier: (row, column) => {
			const found = idAt(column) === 'tier' ? tierOf(at(row)) : null;
			return found === null ? null : { place: found.place, key: found.tier.key };
		},
		meter: (row) => of(at(row)).kept,
		mark,
	};
	const named = titles(locale);
	const tiers = tierColumnWidth(plan.policy, locale);
	const columns = COLUMNS.map((id): GridColumn => {
		const words = WORDS.has(id);
		return {
			...{ id, title: named[id] },
			width: Math.max(WIDTHS[id], headerWidth(named[id]), id === 'tier' ? tiers : 0),
			kind: id === 'tier' ? 'tier' : id === 'kept' ? 'meter' : words ? 'text' : 'number',
			align: words || id === 'kept' ? 'start' : 'end',
			editable: false,
		};
	});
	return { columns, source, foot: footOf(shown, of, locale) };
}

function footOf(
	shown: readonly Code[],
	of: (customer: Code) => Promised,
	locale: Locale,
): GridFoot {
	const sum = (part: (each: Promised) => number | null): number =>
		shown.reduce((total, customer) => total + (part(of(customer)) ?? 0), 0);
	const cell = (id: ColumnId, fen: number) => ({
		...{ column: COLUMNS.indexOf(id), text: formatYuan(fen, locale) },
	});
	return {
		lead: m.promotion_total({ count: formatCount(shown.length, locale) }, { locale }),
		sums: [
			cell(
				'money',
				sum(({ claim }) => claim),
			),
			cell(
				'required',
				sum(({ required }) => required),
			),
			cell(
				'back',
				sum(({ back }) => back),
			),
			cell(
				'clawback',
				sum(({ clawback }) => clawback),
			),
		],
	};
}

const STANDS: Readonly<Record<PromiseState, (at: { locale: Locale }) => string>> = {
	open: (at) => m.promotion_commit_stands_open({}, at),
	kept: (at) => m.promotion_commit_stands_kept({}, at),
	short: (at) => m.promotion_commit_stands_short({}, at),
};
const standsText = ({ state }: Promised, locale: Locale): string =>
	state === null ? UNKNOWN : STANDS[state]({ locale });

function stateText(plan: Plan, each: Promised, concentrated: boolean, locale: Locale): string {
	const at = { locale };
	const dependent = (each.promoted ?? 0) > plan.policy.guards.promotionDependence;
	return [
		each.stopped ? m.promotion_commit_state_stopped({}, at) : '',
		each.payout?.punctual === false ? m.promotion_commit_state_late({}, at) : '',
		concentrated ? m.promotion_commit_state_concentrated({}, at) : '',
		dependent ? m.promotion_commit_state_dependent({}, at) : '',
		each.gap === null ? '' : gapText(each.gap, locale),
	]
		.filter((word) => word !== '')
		.join(' · ');
}

const GAPS: Readonly<Record<Exclude<SeasonGap, 'margin'>, (at: { locale: Locale }) => string>> = {
	baseline: (at) => m.customers_col_season_baseline({}, at),
	sales: (at) => m.customers_col_season_sales({}, at),
	spend: (at) => m.customers_col_season_spend({}, at),
	'forward-buying': (at) => m.customers_col_forward_buying({}, at),
};

function gapText(gap: SeasonGap, locale: Locale): string {
	const at = { locale };
	if (gap === 'margin') return m.promotion_commit_state_needs_margin({}, at);
	return m.promotion_commit_state_needs({ column: GAPS[gap](at) }, at);
}

/** What a phone says of a promise: how much came back, then what is the matter. */
export function promiseNote(
	plan: Plan,
	each: Promised,
	concentrated: boolean,
	locale: Locale,
): { readonly note: string; readonly bad: boolean } {
	// Nothing is asked for: there is nothing to say of it.
	if (!(each.required! > 0))
		return { note: stateText(plan, each, concentrated, locale), bad: each.stopped };
	if (each.back === null) {
		const words = [m.promotion_commit_not_entered({}, { locale })];
		const said = [...words, stateText(plan, each, concentrated, locale)];
		return { note: said.filter((word) => word !== '').join(' · '), bad: each.stopped };
	}
	const came = m.promotion_commit_came(
		{ back: formatYuan(each.back, locale), kept: formatPercent(each.kept, locale, 0) },
		{ locale },
	);
	const state = stateText(plan, each, concentrated, locale);
	return {
		note: [standsText(each, locale), came, state].filter((word) => word !== '').join(' · '),
		bad: each.state === 'short' || each.stopped || each.payout?.punctual === false,
	};
}
