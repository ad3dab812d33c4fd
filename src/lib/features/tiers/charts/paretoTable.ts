import type { Plan } from '$lib/domain/plan';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { chartColumns, type ChartTable } from '$lib/ui/chart/chartTable';
import { formatCount, formatMoneyShort, formatPercent, tierName, UNKNOWN } from '$lib/ui/format';
import { cutsOf } from '../cuts';
import { cutValue } from '../cutChart';

/** The cuts of a segment on its curve: where each lies, and who stands above it. */
export function paretoTable(plan: Plan, segment: number, locale: Locale): ChartTable {
	const ladder = plan.policy.segments[segment]?.ladder;
	const placement = plan.placement.segments[segment];
	const at = { locale };
	const columns = chartColumns(
		m.tiers_col_tier({}, at),
		m.tiers_col_cut({}, at),
		m.tiers_data_above({}, at),
		m.tiers_data_money({}, at),
		m.tiers_data_cumulative({}, at),
	);
	if (ladder === undefined || placement === undefined) return { columns, rows: [] };
	const cuts = cutsOf(placement, ladder, plan.placement.plainTier);
	const all = { value: null, count: placement.order.length, share: placement.positive > 0 ? 1 : 0 };
	const rows = ladder.tiers.map((tier, place) => {
		const { value, count, share } = cuts[place] ?? all;
		return [
			tierName(tier, locale),
			value === null ? m.tiers_cut_rest({}, at) : cutValue(ladder, value, locale),
			formatCount(count, locale),
			count === 0 ? UNKNOWN : formatMoneyShort(placement.cumulative[count - 1] ?? null, locale),
			formatPercent(share, locale, 1),
		];
	});
	return { columns, rows };
}
