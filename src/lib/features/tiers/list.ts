import { tierCushion, tierGap } from '$lib/domain/explain';
import type { Plan } from '$lib/domain/plan';
import { NONE } from '$lib/domain/plan';
import type { Ladder } from '$lib/domain/policy/policy';
import { FEN_PER_YUAN, type Code } from '$lib/domain/primitives/units';
import { conditionsOf } from '$lib/domain/tier/keyConditions';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import {
	formatCount,
	formatGrowth,
	formatPercent,
	formatYuan,
	moneyColumn,
	tierName,
	UNKNOWN,
} from '$lib/ui/format';
import { tierColumnWidth } from '$lib/ui/explain/tierColumnWidth';
import { headerWidth } from '$lib/ui/grid/headerWidth';
import type { GridColumn, GridSource } from '$lib/ui/grid/port';
import { tierMark } from '$lib/ui/controls/tierShapes';
import type { Listed, ListView } from './listViews';
import { tierByEachBasis } from './otherBases';
import { listedReason } from './reason';
import { growthOf, largestOrderShare } from './view';

const LIST_COLUMNS = [
	'rank',
	'customer',
	'region',
	'manager',
	'revenue',
	'measure',
	'growth',
	'position',
	'gap',
	'prior',
	'baseline',
	'now',
	'shadow',
	'months',
	'order',
	'reason',
] as const;
type ListColumn = (typeof LIST_COLUMNS)[number];

export interface TierList {
	readonly columns: readonly GridColumn[];
	readonly source: GridSource;
}

/** The customers under the curve, ready for the grid. `customers` and `ranks` go together. */
export function tierList(
	plan: Plan,
	baseline: Plan,
	segment: number,
	shown: Listed,
	view: ListView,
	locale: Locale,
): TierList {
	const ladder = plan.policy.segments[segment]?.ladder;
	const monthly = ladder?.by === 'monthly-average';
	const compared = plan !== baseline;
	const measured = ladder === undefined ? null : measuredBy(plan, ladder);
	const ids = LIST_COLUMNS.filter((id) => {
		if (id === 'gap') return GAP_VIEWS.includes(view);
		if (id === 'shadow') return plan.drift !== null;
		if (id === 'measure') return measured !== null;
		// The tiers by each basis stand in the last column: it should be seen.
		if (view === 'bases' && (id === 'months' || id === 'order')) return false;
		return id !== 'rank' && (compared || id !== 'baseline');
	});
	const largest = plan.measures.revenue[shown.customers[0] ?? -1] ?? 0;
	const money = moneyColumn(largest, locale);
	const { measures, placement } = plan;
	const most = shown.customers.reduce((top, code) => Math.max(top, measured?.values[code] ?? 0), 0);
	const measureMoney = moneyColumn(most, locale);
	const placeOf = (id: ListColumn, customer: Code): number | undefined => {
		if (id === 'prior') return placement.priorTier[customer];
		if (id === 'baseline') return baseline.placement.tier[customer];
		if (id === 'shadow') return placement.shadowTier[customer];
		if (isLost(customer)) return undefined;
		return id === 'now' ? placement.tier[customer] : undefined;
	};
	const isLost = (customer: Code): boolean => measures.present[customer] !== 1;
	const tierText = (place: number | undefined): string => {
		const tier = place === undefined || place === NONE ? undefined : ladder?.tiers[place];
		return tier === undefined ? UNKNOWN : tierName(tier, locale);
	};
	const text = (id: ListColumn, customer: Code): string => {
		switch (id) {
			case 'customer':
				return plan.inputs.names.customer.name(customer);
			case 'region':
			case 'manager':
				return plan.attributes.text(id, customer);
			case 'revenue':
				return money.format(measures.revenue[customer] ?? null);
			case 'measure':
				return measureMoney.format(measured?.values[customer] ?? null);
			case 'growth':
				return formatGrowth(growthOf(plan, customer), locale);
			case 'position': {
				const position = placement.position[customer] ?? Number.NaN;
				if (Number.isNaN(position)) return UNKNOWN;
				return monthly
					? formatYuan(Math.round(position) * FEN_PER_YUAN, locale)
					: formatPercent(position, locale, 1);
			}
			case 'gap': {
				const gap = gapOf(plan, customer, view);
				return formatCount(gap === null ? null : Math.ceil(gap / FEN_PER_YUAN), locale);
			}
			case 'months':
				return formatCount(measures.activeMonths[customer] ?? null, locale);
			case 'order':
				return formatPercent(largestOrderShare(plan, customer), locale, 0);
			case 'reason':
				return view === 'bases'
					? tierByEachBasis(plan, customer, locale)
					: listedReason(plan, baseline, customer, locale).text;
			case 'now':
				if (isLost(customer)) return m.tiers_migration_lost({}, { locale });
				return tierText(placeOf(id, customer));
			default:
				return tierText(placeOf(id, customer));
		}
	};
	const here = plan.policy.segments[segment];
	const asks = here ? conditionsOf(plan.policy, here) : plan.policy.keyConditions;
	const source: GridSource = {
		rows: shown.customers.length,
		text: (row, column) => text(ids[column] ?? 'customer', shown.customers[row] ?? -1),
		raw: (row, column) => {
			const id = ids[column] ?? 'customer';
			const customer = shown.customers[row] ?? -1;
			if (id === 'revenue') return String((measures.revenue[customer] ?? 0) / FEN_PER_YUAN);
			if (id === 'measure') return String((measured?.values[customer] ?? 0) / FEN_PER_YUAN);
			if (id === 'growth') return plainNumber(growthOf(plan, customer));
			if (id === 'position') return plainNumber(placement.position[customer] ?? null);
			if (id === 'order') return plainNumber(largestOrderShare(plan, customer));
			if (id === 'gap') {
				const gap = gapOf(plan, customer, view);
				return gap === null ? '' : String(gap / FEN_PER_YUAN);
			}
			return text(id, customer);
		},
		// A lost customer has no rank.
		label: (row) => (shown.ranks[row] === 0 ? '' : String(shown.ranks[row] ?? row + 1)),
		tier: (row, column) => {
			const place = placeOf(ids[column] ?? 'customer', shown.customers[row] ?? -1);
			const tier = place === undefined || place === NONE ? undefined : ladder?.tiers[place];
			return place === undefined || tier === undefined
				? null
				: { place: tierMark(tier, place), key: tier.key };
		},
		mark: (row, column) => {
			const id = ids[column];
			const customer = shown.customers[row] ?? -1;
			if (id === 'months') {
				const few = (measures.activeMonths[customer] ?? 0) < asks.minActiveMonths;
				return few ? { breach: true } : null;
			}
			if (id === 'order') {
				const share = largestOrderShare(plan, customer) ?? 0;
				return share > (asks.maxLargestOrderShare ?? Infinity) ? { breach: true } : null;
			}
			if (id === 'revenue' && (measures.revenue[customer] ?? 0) < 0) return { breach: true };
			if (id === 'measure' && (measured?.values[customer] ?? 0) < 0) return { breach: true };
			if (id !== 'reason') return null;
			return listedReason(plan, baseline, customer, locale).ours ? { accent: true } : null;
		},
	};
	const titles: Readonly<Record<ListColumn, string>> = {
		rank: m.tiers_col_rank({}, { locale }),
		customer: m.tiers_col_customer({}, { locale }),
		region: m.tiers_col_region({}, { locale }),
		manager: m.tiers_col_manager({}, { locale }),
		revenue: m.tiers_col_revenue({ unit: money.unit }, { locale }),
		measure: measured?.title(measureMoney.unit, locale) ?? '',
		growth: m.tiers_col_growth({}, { locale }),
		gap: view === 'at-risk' ? m.tiers_col_cushion({}, { locale }) : m.tiers_col_gap({}, { locale }),
		shadow: m.tiers_col_shadow({}, { locale }),
		position: positionTitle(ladder, locale),
		prior: m.tiers_col_prior({}, { locale }),
		baseline: m.tiers_col_baseline({}, { locale }),
		now: m.tiers_col_now({}, { locale }),
		months: m.tiers_col_months({}, { locale }),
		order: m.tiers_col_order({}, { locale }),
		reason: m.tiers_col_reason({}, { locale }),
	};
	const segments = plan.policy.segments.slice(segment, segment + 1);
	const longest = Math.max(TIER_WIDTH, tierColumnWidth({ segments }, locale));
	const columns = ids.map((id): GridColumn => {
		const tier = TIER_COLUMNS.includes(id);
		const words = id === 'customer' || id === 'region' || id === 'manager' || id === 'reason';
		return {
			id,
			title: titles[id],
			width: Math.max(WIDTHS[id], headerWidth(titles[id]), tier ? longest : 0),
			kind: tier ? 'tier' : words ? 'text' : 'number',
			align: tier || words ? 'start' : 'end',
			editable: false,
		};
	});
	return { columns, source };
}

/** What the ladder goes by, where that is not revenue: its figures and their title; null where it is. */
function measuredBy({ measures, basis }: Plan, { measure }: Ladder) {
	if (measure === 'profit') {
		if (measures.profit === null) return null;
		return { values: measures.profit, title: titleOf(m.tiers_col_profit) };
	}
	if (basis.by === 'sell-in') return null;
	return { values: basis.value, title: titleOf(m.tiers_col_sell_through) };
}

const titleOf =
	(words: typeof m.tiers_col_profit) =>
	(unit: string, locale: Locale): string =>
		words({ unit }, { locale });

/** What a place on the ladder is counted in. */
function positionTitle(ladder: Ladder | undefined, locale: Locale): string {
	if (ladder?.cutBy === 'end') return m.tiers_col_through({}, { locale });
	switch (ladder?.by) {
		case 'monthly-average':
			return m.tiers_col_monthly({}, { locale });
		case 'rank-share':
			return m.tiers_col_before_heads({}, { locale });
		case 'score':
			return m.tiers_col_before_score({}, { locale });
		default:
			return m.tiers_col_before({}, { locale });
	}
}

/** What a cell is asked about: the tier, or the figures it stands on. */
export const aboutColumn = (column: string): 'tier' | 'figures' =>
	column === 'revenue' ||
	column === 'measure' ||
	column === 'growth' ||
	column === 'months' ||
	column === 'order'
		? 'figures'
		: 'tier';

/** Views whose customers stand between two tiers: how far is it, in yuan? */
const GAP_VIEWS: readonly ListView[] = ['boundary', 'cultivate', 'at-risk'];
const TIER_COLUMNS: readonly ListColumn[] = ['prior', 'baseline', 'now', 'shadow'];

/** Fen to the next better tier, or to lose before the own one is gone. */
const gapOf = (plan: Plan, customer: Code, view: ListView): number | null =>
	view === 'at-risk' ? tierCushion(plan, customer) : (tierGap(plan, customer)?.fen ?? null);

/** px: shape and the longest built-in name. */
const TIER_WIDTH = 92;

const WIDTHS: Readonly<Record<ListColumn, number>> = {
	rank: 48,
	customer: 150,
	region: 64,
	manager: 80,
	revenue: 96,
	measure: 96,
	growth: 88,
	position: 92,
	gap: 108,
	prior: 76,
	baseline: 76,
	now: 76,
	shadow: 76,
	months: 68,
	order: 72,
	reason: 300,
};

/** Copied figures keep what is known of them; unknown stays empty. */
const plainNumber = (value: number | null): string =>
	value === null || Number.isNaN(value) ? '' : String(value);
