import type { MigrationCell, Plan } from '$lib/domain/plan';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { chartColumns, type ChartTable } from '$lib/ui/chart/chartTable';
import type { MigrationCell as DrawnCell } from '$lib/ui/chart/migrationFlow';
import { formatCount, formatMoneyShort, tierName } from '$lib/ui/format';

/** What a cell of the migration is counted in. */
export const MIGRATION_UNITS = ['customers', 'revenue'] as const;
export type MigrationUnit = (typeof MIGRATION_UNITS)[number];

export const migrationIn = (plan: Plan, segment: number): readonly MigrationCell[] =>
	plan.migration.filter((cell) => cell.segment === segment);

/** A cell's amount: customers, or what they buy now (lost ones: what they bought then). */
export const cellAmount = (cell: MigrationCell, unit: MigrationUnit): number =>
	unit === 'customers' ? cell.customers : cell.to === 'lost' ? cell.priorRevenue : cell.revenue;

/** The cells as bands: in money each side is as high as its own window. */
export const drawnCells = (
	cells: readonly MigrationCell[],
	unit: MigrationUnit,
): readonly DrawnCell[] =>
	cells.map((cell) => {
		const amount = cellAmount(cell, unit);
		const stays = unit === 'revenue' && cell.from !== 'new';
		return {
			from: cell.from === 'new' ? null : cell.from,
			to: cell.to === 'lost' ? null : cell.to,
			before: stays ? cell.priorRevenue : amount,
			after: amount,
		};
	});

/** An amount as a planner reads it. */
export const writeAmount = (amount: number, unit: MigrationUnit, locale: Locale): string =>
	unit === 'customers'
		? m.tiers_count({ count: formatCount(amount, locale) }, { locale })
		: formatMoneyShort(amount, locale);

/** One row for each cell: from, to, customers and the money of both windows. */
export function migrationData(plan: Plan, segment: number, locale: Locale): ChartTable {
	const at = { locale };
	const name = (place: number | 'new' | 'lost'): string => {
		if (place === 'new') return m.tiers_migration_new({}, at);
		if (place === 'lost') return m.tiers_migration_lost({}, at);
		const tier = plan.policy.segments[segment]?.ladder.tiers[place];
		return tier === undefined ? '' : tierName(tier, locale);
	};
	return {
		columns: chartColumns(
			m.tiers_data_move({}, at),
			m.tiers_col_customers({}, at),
			m.tiers_data_prior_money({}, at),
			m.tiers_data_money({}, at),
		),
		rows: migrationIn(plan, segment).map((cell) => [
			`${name(cell.from)} → ${name(cell.to)}`,
			formatCount(cell.customers, locale),
			formatMoneyShort(cell.priorRevenue, locale),
			formatMoneyShort(cell.revenue, locale),
		]),
	};
}

/** The picture in a sentence: everything but who stayed. */
export function migrationLabel(
	plan: Plan,
	segment: number,
	unit: MigrationUnit,
	locale: Locale,
): string {
	const { rows } = migrationData(plan, segment, locale);
	const parts = migrationIn(plan, segment).flatMap((cell, place) =>
		cell.from === cell.to
			? []
			: [`${rows[place]?.[0] ?? ''} ${writeAmount(cellAmount(cell, unit), unit, locale)}`],
	);
	return m.tiers_migration_label({ parts: parts.join('; ') }, { locale });
}
