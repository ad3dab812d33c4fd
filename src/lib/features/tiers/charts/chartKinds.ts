import { m } from '$lib/i18n';

/** The pictures of the tiers sheet, the one that is worked on first. */
export const CHART_KINDS = ['pareto', 'lorenz', 'whale', 'quadrant', 'migration'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

export const CHART_WORDS: Readonly<Record<ChartKind, () => string>> = {
	pareto: m.tiers_chart_pareto,
	lorenz: m.tiers_chart_lorenz,
	whale: m.tiers_chart_whale,
	quadrant: m.tiers_chart_quadrant,
	migration: m.tiers_chart_migration,
};
