import { QUADRANTS, type Quadrant } from '$lib/domain/classification/classification';
import type { Plan } from '$lib/domain/plan';
import type { Code } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { binDots, type Mark } from '$lib/ui/chart/binDots';
import { chartColumns, type ChartTable } from '$lib/ui/chart/chartTable';
import { tierMark } from '$lib/ui/controls/tierShapes';
import { quadrantAdvice, quadrantWord } from '$lib/ui/explain/classWords';
import { formatCount, formatMoneyShort, formatNumber, tierName } from '$lib/ui/format';

/** Customers and money of one quadrant. */
interface QuadrantSum {
	readonly quadrant: Quadrant;
	readonly customers: number;
	readonly revenue: number;
}

/** More customers than this are drawn square by square. */
const MANY = 1500;
/** Squares across and up: each about as large as a mark. */
const GRID = { columns: 32, rows: 20, full: 100 };

/** A customer at its own place; null while a score is unknown. */
export function quadrantMark(plan: Plan, segment: number, customer: Code | null): Mark | null {
	if (customer === null || plan.placement.segment[customer] !== segment) return null;
	const { loyalty, strength } = plan.classification;
	const x = loyalty[customer] ?? Number.NaN;
	const y = strength[customer] ?? Number.NaN;
	if (Number.isNaN(x) || Number.isNaN(y)) return null;
	const place = plan.placement.tier[customer] ?? 0;
	const tier = plan.policy.segments[segment]?.ladder.tiers[place];
	return {
		id: customer,
		x,
		y,
		place: tierMark(tier, place),
		key: tier?.key ?? false,
		count: 1,
		tiers: [],
	};
}

/** The customers of a segment by loyalty and strength, the strongest first: one by one, or many square by square. */
export function quadrantMarks(plan: Plan, segment: number): readonly Mark[] {
	const order = plan.placement.segments[segment]?.order ?? new Int32Array(0);
	const marks = order.length > MANY ? squares(plan, segment, order) : singles(plan, segment, order);
	return marks.sort((a, b) => b.y - a.y);
}

const singles = (plan: Plan, segment: number, order: Int32Array): Mark[] =>
	[...order].flatMap((customer) => quadrantMark(plan, segment, customer) ?? []);

function squares(plan: Plan, segment: number, order: Int32Array): Mark[] {
	const tiers = plan.policy.segments[segment]?.ladder.tiers ?? [];
	const { loyalty: x, strength: y } = plan.classification;
	const columns = { x, y, tier: plan.placement.tier };
	return binDots(order, columns, { ...GRID, tiers: tiers.length }).map(({ most, ...bin }) => ({
		...bin,
		place: tierMark(tiers[most], most),
		key: tiers[most]?.key ?? false,
	}));
}

/** What a mark stands for; empty where each is one customer. */
export function quadrantNote(marks: readonly Mark[], locale: Locale): string {
	const most = marks.reduce((count, mark) => Math.max(count, mark.count), 0);
	if (most <= 1) return '';
	return m.tiers_quadrant_note({ count: formatCount(most, locale) }, { locale });
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

/** What the picture says of the mark under the pointer. */
export function quadrantName(plan: Plan, segment: number, mark: Mark, locale: Locale): string {
	const name = plan.inputs.names.customer.name(mark.id);
	if (mark.count > 1) {
		const tiers = plan.policy.segments[segment]?.ladder.tiers ?? [];
		const parts = mark.tiers.flatMap((count, place) => {
			const tier = tiers[place];
			return count === 0 || tier === undefined
				? []
				: [`${tierName(tier, locale)} ${formatCount(count, locale)}`];
		});
		return m.tiers_quadrant_square(
			{ count: formatCount(mark.count, locale), parts: parts.join(' · '), name },
			{ locale },
		);
	}
	const { loyalty, strength } = plan.classification;
	return m.tiers_quadrant_name(
		{
			name,
			loyalty: formatNumber(loyalty[mark.id] ?? null, locale, 0),
			strength: formatNumber(strength[mark.id] ?? null, locale, 0),
		},
		{ locale },
	);
}
