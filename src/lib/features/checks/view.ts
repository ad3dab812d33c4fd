import type { GuardFinding, GuardId, GuardUnit, Plan, Severity } from '$lib/domain/plan';
import { SEVERITIES } from '$lib/domain/plan';
import { FEN_PER_YUAN, type Code, type Fen } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import {
	formatCount,
	formatMoneyShort,
	formatNumber,
	formatPercent,
	UNKNOWN,
} from '$lib/ui/format';

export interface FindingGroup {
	readonly severity: Severity;
	readonly findings: readonly GuardFinding[];
}

/** Findings by severity, the worst first; empty groups are left out. */
export function findingGroups(plan: Plan): readonly FindingGroup[] {
	return SEVERITIES.map((severity) => ({
		severity,
		findings: plan.guards.filter((finding) => finding.severity === severity),
	})).filter((group) => group.findings.length > 0);
}

export function figureText(unit: GuardUnit, figure: number | null, locale: Locale): string {
	if (figure === null || Number.isNaN(figure)) return UNKNOWN;
	switch (unit) {
		case 'fen':
			return formatMoneyShort(figure, locale);
		case 'ratio':
			return formatPercent(figure, locale);
		case 'customers':
			return m.checks_unit_customers({ count: formatCount(figure, locale) }, { locale });
		case 'months':
			return m.checks_unit_months({ count: formatCount(figure, locale) }, { locale });
		case 'cover':
			return m.checks_unit_cover({ count: formatNumber(figure, locale, 1) }, { locale });
		case 'gaps':
			return m.checks_unit_gaps({ count: formatNumber(figure, locale, 1) }, { locale });
		case 'fields':
			return m.checks_unit_fields({ count: formatCount(figure, locale) }, { locale });
		case 'fen-per-unit':
			return m.checks_unit_per_unit(
				{ yuan: formatNumber(figure / FEN_PER_YUAN, locale, 2) },
				{ locale },
			);
		case 'visits':
			return m.checks_unit_visits({ count: formatNumber(figure, locale, 1) }, { locale });
		case 'hours':
			return m.checks_unit_hours({ count: formatNumber(figure, locale, 2) }, { locale });
		case 'none':
			return UNKNOWN;
	}
}

/** The one figure that stands for a finding, and the limit that it broke. */
export interface Worst {
	readonly unit: GuardUnit;
	readonly figure: number | null;
	readonly limit: number | null;
	/** The smallest figure is the worst one. */
	readonly isLow: boolean;
}

/** Guards whose worst figure is the smallest. */
const WORST_LOW: ReadonlySet<GuardId> = new Set([
	'key-unprofitable',
	'promotion-without-return',
	'dealer-margin-low',
	'understocked',
	'benefit-inversion',
]);

/** Where nobody was silent for too long it is the steepest fall: it alone was found. */
export function worstOf({ guard, unit, figure, limit, growth }: GuardFinding): Worst {
	const quiet = figure === null || limit === null || figure < limit;
	const falls = growth?.figures.filter((each) => !Number.isNaN(each)) ?? [];
	if (growth === undefined || !quiet || falls.length === 0) {
		return { unit, figure, limit, isLow: WORST_LOW.has(guard) };
	}
	const steepest = falls.reduce((worst, each) => Math.min(worst, each));
	return { unit: 'ratio', figure: steepest, limit: growth.limit, isLow: true };
}

/** A guard's figure against its limit, both 0–1 of the meter; null where there is nothing to compare. */
export interface MeterShape {
	readonly figure: number;
	readonly limit: number;
	/** Over the limit, or short of it? */
	readonly over: boolean;
}

/** Room left right of the larger of both. */
const HEADROOM = 1.25;

export function meterOf({ figure, limit }: Pick<Worst, 'figure' | 'limit'>): MeterShape | null {
	if (figure === null || limit === null || Number.isNaN(figure)) return null;
	const most = Math.max(Math.abs(figure), Math.abs(limit)) * HEADROOM;
	if (most === 0) return { figure: 0, limit: 0, over: true };
	// A loss against the limit 0, and a fall against one below it, grow to the right, as every offence does.
	const size = limit === 0 ? Math.abs(figure) : Math.max(0, limit < 0 ? -figure : figure);
	return { figure: size / most, limit: Math.abs(limit) / most, over: size >= Math.abs(limit) };
}

/** Customers of these findings, each once, and their revenue. */
export function concerned(
	plan: Plan,
	findings: readonly GuardFinding[],
): { readonly customers: number; readonly revenue: Fen } {
	const customers = new Set<Code>(findings.flatMap((finding) => finding.customers));
	let revenue = 0;
	for (const customer of customers) revenue += Math.max(0, plan.measures.revenue[customer] ?? 0);
	return { customers: customers.size, revenue };
}
