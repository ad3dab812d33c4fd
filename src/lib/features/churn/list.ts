import { NONE, type Plan } from '$lib/domain/plan';
import { FEN_PER_YUAN, type Code } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { tierMark } from '$lib/ui/controls/tierShapes';
import {
	formatCount,
	formatFixed,
	formatGrowth,
	formatMonth,
	moneyColumn,
	tierName,
	UNKNOWN,
} from '$lib/ui/format';
import { tierColumnWidth } from '$lib/ui/explain/tierColumnWidth';
import { headerWidth } from '$lib/ui/grid/headerWidth';
import type { GridColumn, GridFoot, GridSource } from '$lib/ui/grid/port';
import { growthOf, stakeOf, type View } from './atRisk';
import { reasonOf } from './cuts';
import { whyText } from './why';

type ColumnId =
	| 'customer'
	| 'tier'
	| 'priorTier'
	| 'manager'
	| 'revenue'
	| 'prior'
	| 'growth'
	| 'silent'
	| 'gap'
	| 'last'
	| 'alive'
	| 'purchases'
	| 'stake'
	| 'fall'
	| 'why'
	| 'reason';

const RISK: readonly ColumnId[] = [
	...(['customer', 'tier', 'manager', 'revenue', 'growth', 'silent', 'gap'] as const),
	...(['alive', 'purchases', 'stake', 'reason', 'why'] as const),
];
/** What each view shows. */
export const COLUMNS: Readonly<Record<View, readonly ColumnId[]>> = {
	key: RISK,
	all: RISK,
	gone: ['customer', 'priorTier', 'manager', 'prior', 'last', 'gap', 'alive', 'reason', 'why'],
	fallen: [
		...(['customer', 'tier', 'manager', 'prior', 'revenue', 'growth', 'fall', 'silent'] as const),
		...(['alive', 'reason', 'why'] as const),
	],
};

const WIDTHS: Readonly<Partial<Record<ColumnId, number>>> = {
	...{ customer: 126, tier: 80, priorTier: 80, manager: 68, alive: 112, why: 198, reason: 110 },
};
const NUMBER_WIDTH = 66;
const WORDS: ReadonlySet<ColumnId> = new Set([
	...(['customer', 'tier', 'priorTier', 'manager', 'why', 'reason'] as const),
]);
/** At or under it a customer is as good as gone. */
const EVEN = 0.5;

export interface RiskList {
	readonly columns: readonly GridColumn[];
	readonly source: GridSource;
	readonly foot: GridFoot;
}

/** Customers of a view as the grid draws them. */
export function riskList(
	plan: Plan,
	shown: readonly Code[],
	view: View,
	editable: boolean,
	locale: Locale,
): RiskList {
	const ids = COLUMNS[view];
	const { measures, churn, leaving, inputs, window } = plan;
	const { silent, gap } = leaving.fading;
	const most = (read: (code: Code) => number): number =>
		shown.reduce((top, code) => Math.max(top, read(code)), 0);
	const money = moneyColumn(
		most((code) => Math.max(measures.revenue[code]!, measures.priorRevenue[code]!)),
		locale,
	);
	const figureOf = (id: ColumnId, code: Code): number | null => {
		switch (id) {
			case 'revenue':
				return measures.revenue[code]!;
			case 'prior':
				return measures.priorRevenue[code]!;
			case 'fall':
				return measures.priorRevenue[code]! - measures.revenue[code]!;
			case 'stake':
				return stakeOf(plan, code);
			case 'growth':
				return growthOf(plan, code);
			case 'silent':
				return known(silent[code]!);
			case 'gap':
				return known(gap[code]!);
			case 'alive':
				return known(churn.alive[code]!);
			case 'purchases':
				return known(churn.purchases[code]!);
			default:
				return null;
		}
	};
	const text = (id: ColumnId, code: Code): string => {
		const figure = figureOf(id, code);
		switch (id) {
			case 'customer':
				return inputs.names.customer.name(code);
			case 'tier':
			case 'priorTier': {
				const tier = tierOf(plan, id, code);
				return tier === null ? UNKNOWN : tierName(tier.tier, locale);
			}
			case 'manager':
				return (
					plan.attributes.text('manager', code) ||
					plan.priorAttributes.text('manager', code) ||
					UNKNOWN
				);
			case 'growth':
				return formatGrowth(figure, locale);
			case 'silent':
				return formatCount(figure, locale);
			case 'gap':
			case 'purchases':
				return formatFixed(figure, locale, 1);
			case 'alive':
				return formatFixed(figure, locale, 2);
			case 'last':
				return formatMonth(window.to - silent[code]!, locale);
			case 'why':
				return whyText(plan, code, locale);
			case 'reason':
				return reasonOf(plan, code);
			default:
				return money.format(figure);
		}
	};
	const idAt = (column: number): ColumnId => ids[column] ?? 'customer';
	const codeAt = (row: number): Code => shown[row] ?? -1;
	const source: GridSource = {
		rows: shown.length,
		text: (row, column) => text(idAt(column), codeAt(row)),
		raw: (row, column) => {
			const id = idAt(column);
			const figure = figureOf(id, codeAt(row));
			if (figure === null) return text(id, codeAt(row));
			return String(MONEY.has(id) ? Math.round(figure) / FEN_PER_YUAN : figure);
		},
		tier: (row, column) => {
			const id = idAt(column);
			if (id !== 'tier' && id !== 'priorTier') return null;
			const found = tierOf(plan, id, codeAt(row));
			return found && { place: tierMark(found.tier, found.place), key: found.tier.key };
		},
		meter: (row) => figureOf('alive', codeAt(row)),
		mark: (row, column) => {
			const id = idAt(column);
			if (id === 'alive') {
				const alive = figureOf(id, codeAt(row));
				return alive !== null && alive <= EVEN ? { strong: true } : null;
			}
			return id === 'stake' || id === 'fall' ? { strong: true } : null;
		},
	};
	const tiers = tierColumnWidth(plan.policy, locale);
	const columns = ids.map((id): GridColumn => {
		const title = TITLES[id](money.unit, locale);
		return {
			...{ id, title },
			width: Math.max(
				WIDTHS[id] ?? NUMBER_WIDTH,
				headerWidth(title),
				id === 'tier' || id === 'priorTier' ? tiers : 0,
			),
			kind:
				id === 'alive'
					? 'meter'
					: WORDS.has(id)
						? id === 'tier' || id === 'priorTier'
							? 'tier'
							: 'text'
						: 'number',
			align: WORDS.has(id) || id === 'alive' ? 'start' : 'end',
			editable: editable && id === 'reason',
			computed: id !== 'reason' && id !== 'customer',
		};
	});
	const sums = ids.flatMap((id, column) =>
		MONEY.has(id)
			? [
					{
						column,
						text: money.format(shown.reduce((sum, code) => sum + (figureOf(id, code) ?? 0), 0)),
					},
				]
			: [],
	);
	const lead = m.churn_foot({ count: formatCount(shown.length, locale) }, { locale });
	return { columns, source, foot: { lead, sums } };
}

const MONEY: ReadonlySet<ColumnId> = new Set(['revenue', 'prior', 'stake', 'fall'] as const);
const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

function tierOf({ placement, policy }: Plan, id: 'tier' | 'priorTier', code: Code) {
	const place = placement[id][code] ?? NONE;
	const tier = policy.segments[placement.segment[code] ?? NONE]?.ladder.tiers[place];
	return tier === undefined ? null : { place, tier };
}

const TITLES: Readonly<Record<ColumnId, (unit: string, locale: Locale) => string>> = {
	customer: (_, locale) => m.churn_col_customer({}, { locale }),
	tier: (_, locale) => m.churn_col_tier({}, { locale }),
	priorTier: (_, locale) => m.churn_col_prior_tier({}, { locale }),
	manager: (_, locale) => m.churn_col_manager({}, { locale }),
	revenue: (unit, locale) => m.churn_col_revenue({ unit }, { locale }),
	prior: (unit, locale) => m.churn_col_prior({ unit }, { locale }),
	growth: (_, locale) => m.churn_col_growth({}, { locale }),
	silent: (_, locale) => m.churn_col_silent({}, { locale }),
	gap: (_, locale) => m.churn_col_gap({}, { locale }),
	last: (_, locale) => m.churn_col_last({}, { locale }),
	alive: (_, locale) => m.churn_col_alive({}, { locale }),
	purchases: (_, locale) => m.churn_col_purchases({}, { locale }),
	stake: (unit, locale) => m.churn_col_stake({ unit }, { locale }),
	fall: (unit, locale) => m.churn_col_fall({ unit }, { locale }),
	why: (_, locale) => m.churn_col_why({}, { locale }),
	reason: (_, locale) => m.churn_col_reason({}, { locale }),
};
