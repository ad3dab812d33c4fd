import { QUADRANTS, type Quadrant } from '$lib/domain/classification/classification';
import type { Plan } from '$lib/domain/plan';
import type { Code } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { chartColumns, type ChartTable } from '$lib/ui/chart/chartTable';
import type { Dot } from '$lib/ui/chart/nearestDot';
import { tierMark } from '$lib/ui/controls/tierShapes';
import { quadrantAdvice, quadrantWord } from '$lib/ui/explain/classWords';
import { formatCount, formatMoneyShort, formatNumber } from '$lib/ui/format';

/** Customers and money of one quadrant. */
interface QuadrantSum {
	readonly quadrant: Quadrant;
	readonly customers: number;
	readonly revenue: number;
}

/** The customers of a segment by loyalty and strength, the strongest first. */
export function quadrantDots(plan: Plan, segment: number): readonly Dot[] {
	const order = plan.placement.segments[segment]?.order ?? new Int32Array(0);
	const tiers = plan.policy.segments[segment]?.ladder.tiers ?? [];
	const { loyalty, strength } = plan.classification;
	const dots: Dot[] = [];
	for (const customer of order) {
		const x = loyalty[customer] ?? Number.NaN;
		const y = strength[customer] ?? Number.NaN;
		if (Number.isNaN(x) || Number.isNaN(y)) continue;
		const place = plan.placement.tier[customer] ?? 0;
		const tier = tiers[place];
		dots.push({ id: customer, x, y, place: tierMark(tier, place), key: tier?.key ?? false });
	}
	return dots.sort((a, b) => b.y - a.y);
}

export function quadrantSums(plan: Plan, segment: number): readonly QuadrantSum[] {
	const order = plan.placement.segments[segment]?.order ?? new Int32Array(0);
	const sums = QUADRANTS.map((quadrant) => ({ quadrant, customers: 0, revenue: 0 }));
	for (const customer of order) {
		const sum = sums[plan.classification.quadrant[customer] ?? -1];
		if (sum === undefined) continue;
		sum.customers += 1;
		sum.revenue += plan.measures.revenue[customer] ?? 0;
	}
	return sums;
}

const word = (quadrant: Quadrant, locale: Locale): string =>
	quadrantWord(QUADRANTS.indexOf(quadrant), locale) ?? '';

/** Words of the four corners: left top, right top, left bottom, right bottom. */
export function quadrantCorners(plan: Plan, segment: number, locale: Locale) {
	const sums = quadrantSums(plan, segment);
	const corner = (quadrant: Quadrant) => ({
		title: word(quadrant, locale),
		text: m.tiers_count(
			{ count: formatCount(sums[QUADRANTS.indexOf(quadrant)]?.customers ?? 0, locale) },
			{ locale },
		),
	});
	return [corner('bargain'), corner('core'), corner('phase-out'), corner('grow')] as const;
}

export function quadrantTable(plan: Plan, segment: number, locale: Locale): ChartTable {
	const at = { locale };
	return {
		columns: [
			...chartColumns(
				m.tiers_data_quadrant({}, at),
				m.tiers_col_customers({}, at),
				m.tiers_data_money({}, at),
			),
			{ title: m.tiers_data_advice({}, at), figure: false },
		],
		rows: quadrantSums(plan, segment).map(({ quadrant, customers, revenue }) => [
			word(quadrant, locale),
			formatCount(customers, locale),
			formatMoneyShort(revenue, locale),
			quadrantAdvice(QUADRANTS.indexOf(quadrant), locale) ?? '',
		]),
	};
}

/** The picture in a sentence. */
export const quadrantLabel = (plan: Plan, segment: number, locale: Locale): string =>
	m.tiers_quadrant_label(
		{
			parts: quadrantSums(plan, segment)
				.map(({ quadrant, customers }) => `${word(quadrant, locale)} ${String(customers)}`)
				.join('; '),
		},
		{ locale },
	);

/** What the picture says of the customer under the pointer. */
export function quadrantName(plan: Plan, customer: Code, locale: Locale): string {
	const { loyalty, strength } = plan.classification;
	return m.tiers_quadrant_name(
		{
			name: plan.inputs.names.customer.name(customer),
			loyalty: formatNumber(loyalty[customer] ?? null, locale, 0),
			strength: formatNumber(strength[customer] ?? null, locale, 0),
		},
		{ locale },
	);
}
