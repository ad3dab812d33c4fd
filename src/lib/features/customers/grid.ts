import { dayText, monthText } from '$lib/domain/primitives/day';
import { canonicalWord } from '$lib/domain/customer/canonicalWord';
import { RELATION_STAGES } from '$lib/domain/relation/relationStages';
import { XYZ } from '$lib/domain/classification/classification';
import type { Plan } from '$lib/domain/plan';
import { NONE } from '$lib/domain/plan';
import { FEN_PER_YUAN, type Code } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import {
	formatCount,
	formatGrowth,
	formatDay,
	formatMonth,
	formatNumber,
	formatPercent,
	formatYuan,
	moneyColumn,
	tierName,
	UNKNOWN,
} from '$lib/ui/format';
import { tierMark } from '$lib/ui/controls/tierShapes';
import { bandWord, faceWord, quadrantWord } from '$lib/ui/explain/classWords';
import { tierColumnWidth } from '$lib/ui/explain/tierColumnWidth';
import { attributeChoices, attributeWord } from '$lib/ui/explain/attributeWords';
import { flagWord } from '$lib/ui/format/flagWord';
import { knownTexts } from '$lib/ui/grid/choose/knownTexts';
import { headerWidth } from '$lib/ui/grid/headerWidth';
import type { CellMark, GridColumn, GridFoot, GridSource } from '$lib/ui/grid/port';
import {
	isEntered,
	isFact,
	isInherited,
	unitOf,
	valueOf,
	type CellValue,
	type CustomerColumn,
	type CustomerUnit,
} from './columns';
import { titleOf } from './titles';

const PERCENT = 100;
/** px */
const WORDS_WIDTH = 76;
const NUMBER_WIDTH = 84;

/** Columns of words that follow one another. */
const RANKED: ReadonlySet<CustomerUnit> = new Set([
	'tier',
	'flag',
	'face',
	'quadrant',
	'band',
	'xyz',
]);
/** Cells that hold a word, not a figure. */
const WORD_UNITS: ReadonlySet<CustomerUnit> = new Set(['text', ...RANKED]);

export interface CustomerGrid {
	readonly columns: readonly GridColumn[];
	readonly source: GridSource;
	/** What customers add up to. */
	footOf(customers: ArrayLike<Code>): GridFoot;
}

/** The customer sheet as the grid draws it: `shown` are rows, `ids` columns after the name. */
export function customerGrid(
	plan: Plan,
	shown: readonly Code[],
	ids: readonly CustomerColumn[],
	locale: Locale,
): CustomerGrid {
	const all: readonly CustomerColumn[] = ['customer', ...ids];
	const largest = plan.measures.revenue[plan.order[0] ?? -1] ?? 0;
	const money = moneyColumn(largest, locale);
	const spent = moneyColumn(
		plan.order.reduce((most, each) => Math.max(most, plan.promotion.allocation[each] ?? 0), 0),
		locale,
	);
	const scaleOf = (id: CustomerColumn) => (id === 'promotion' ? spent : money);
	const tierAt = (customer: Code, place: CellValue) => {
		const segment = plan.placement.segment[customer] ?? NONE;
		return typeof place === 'number'
			? plan.policy.segments[segment]?.ladder.tiers[place]
			: undefined;
	};
	const write = (id: CustomerColumn, customer: Code): string => {
		const value = valueOf(plan, id, customer);
		// An empty cell asks to be filled; a computed one says that it cannot be known.
		if (value === null) return isEntered(id) ? '' : UNKNOWN;
		if (typeof value === 'string') {
			return id === 'stage' || id === 'behaviour' ? attributeWord(id, value, locale) : value;
		}
		switch (unitOf(id)) {
			case 'fen':
				return isFact(id) ? formatYuan(value, locale) : scaleOf(id).format(value);
			case 'ratio':
				return formatPercent(value, locale, isFact(id) ? 0 : 1);
			case 'change':
				return formatGrowth(value, locale);
			case 'month':
				return formatMonth(value, locale);
			case 'day':
				return formatDay(value, locale);
			case 'hours':
				return formatNumber(value, locale, 1);
			case 'flag':
				return flagWord(value === 1, locale);
			case 'factor':
				return formatNumber(value, locale, 2);
			case 'face':
				return faceWord(value, locale) ?? UNKNOWN;
			case 'quadrant':
				return quadrantWord(value, locale) ?? UNKNOWN;
			case 'band':
				return bandWord(value, locale) ?? UNKNOWN;
			case 'xyz':
				return XYZ[value] ?? UNKNOWN;
			case 'tier': {
				const tier = tierAt(customer, value);
				return tier === undefined ? UNKNOWN : tierName(tier, locale);
			}
			default:
				return formatCount(value, locale);
		}
	};
	const idAt = (column: number): CustomerColumn => all[column] ?? 'customer';
	const customerAt = (row: number): Code => shown[row] ?? -1;
	const ranks = new Map([...plan.order].map((customer, place) => [customer, place + 1]));

	const choicesOf = (id: CustomerColumn): readonly string[] | null => {
		const unit = unitOf(id);
		if (unit === 'flag') return [true, false].map((yes) => flagWord(yes, locale));
		if (unit !== 'text') return null;
		const named = id === 'stage' || id === 'behaviour' ? attributeChoices(id, locale) : [];
		const texts = Array.from({ length: plan.inputs.names.customer.size }, (_, each) =>
			write(id, each),
		);
		return knownTexts([...named, ...texts]);
	};

	const source: GridSource = {
		rows: shown.length,
		text: (row, column) => write(idAt(column), customerAt(row)),
		raw: (row, column) => {
			const id = idAt(column);
			return plain(id, valueOf(plan, id, customerAt(row)), () => write(id, customerAt(row)));
		},
		label: (row) => String(ranks.get(customerAt(row)) ?? '·'),
		tier: (row, column) => {
			const id = idAt(column);
			if (unitOf(id) !== 'tier') return null;
			const place = valueOf(plan, id, customerAt(row));
			const tier = tierAt(customerAt(row), place);
			return tier === undefined || typeof place !== 'number'
				? null
				: { place: tierMark(tier, place), key: tier.key };
		},
		rank: (row, column) => rankOf(plan, idAt(column), customerAt(row)),
		mark: (row, column) => markOf(plan, idAt(column), customerAt(row)),
		choices: (column) => choicesOf(idAt(column)),
	};
	const tiers = tierColumnWidth(plan.policy, locale);
	const columns = all.map((id): GridColumn => {
		const unit = unitOf(id);
		const words = WORD_UNITS.has(unit);
		const title = titleOf(id, scaleOf(id).unit, locale);
		return {
			id,
			title,
			width: Math.max(
				id === 'customer' ? 150 : unit === 'tier' ? tiers : words ? WORDS_WIDTH : NUMBER_WIDTH,
				headerWidth(title),
			),
			kind: unit === 'tier' ? 'tier' : words ? 'text' : 'number',
			align: words ? 'start' : 'end',
			editable: isEntered(id),
			computed: !isEntered(id) && id !== 'customer',
		};
	});
	return {
		columns,
		source,
		footOf: (customers) => footOf(plan, customers, all, scaleOf, locale),
	};
}

/** What is edited and copied: plain digits, months as 2026-01, shares as percent. */
function plain(id: CustomerColumn, value: CellValue, text: () => string): string {
	if (value === null) return '';
	if (typeof value === 'string') return value;
	switch (unitOf(id)) {
		case 'fen':
			return String(value / FEN_PER_YUAN);
		case 'month':
			return monthText(value);
		case 'day':
			return dayText(value);
		case 'ratio':
			return isFact(id) ? `${String(Number((value * PERCENT).toPrecision(15)))}%` : String(value);
		case 'tier':
		case 'flag':
		case 'face':
		case 'quadrant':
		case 'band':
		case 'xyz':
			return text();
		default:
			return String(value);
	}
}

const STAGES: readonly string[] = RELATION_STAGES;

/** The place of a word among those of its column, the best first; null where there is no such order. */
function rankOf(plan: Plan, id: CustomerColumn, customer: Code): number | null {
	const value = valueOf(plan, id, customer);
	if (id === 'stage') {
		const place = STAGES.indexOf(canonicalWord('stage', String(value ?? '')));
		return place === -1 ? null : STAGES.length - place;
	}
	if (!RANKED.has(unitOf(id)) || typeof value !== 'number') return null;
	return unitOf(id) === 'flag' ? 1 - value : value;
}

const SIGNED: ReadonlySet<CustomerColumn> = new Set([
	'revenue',
	'profit',
	'margin',
	'netContribution',
	'lifetimeValue',
]);

function markOf(plan: Plan, id: CustomerColumn, customer: Code): CellMark | null {
	const value = valueOf(plan, id, customer);
	if (isFact(id)) {
		if (typeof value === 'string' && unitOf(id) !== 'text') return { refused: true };
		return isInherited(plan, id, customer) ? { dim: true } : null;
	}
	if (isEntered(id)) return null;
	if (plan.measures.present[customer] !== 1) return { dim: true };
	if (id === 'tier' && plan.placement.overridden[customer] === 1) return { accent: true };
	if (SIGNED.has(id) && typeof value === 'number') {
		return value < 0 ? { breach: true } : null;
	}
	return null;
}

function footOf(
	plan: Plan,
	shown: ArrayLike<Code>,
	all: readonly CustomerColumn[],
	scaleOf: (id: CustomerColumn) => { format(fen: number | null): string },
	locale: Locale,
): GridFoot {
	const summed: readonly CustomerColumn[] = [
		...(['revenue', 'profit', 'netContribution', 'lifetimeValue', 'promotion'] as const),
	];
	const sums = all.flatMap((id, column) => {
		if (!summed.includes(id) && id !== 'hours') return [];
		let sum = 0;
		for (let row = 0; row < shown.length; row++) {
			const value = valueOf(plan, id, shown[row]!);
			if (typeof value === 'number') sum += value;
		}
		const text = id === 'hours' ? formatCount(Math.round(sum), locale) : scaleOf(id).format(sum);
		return [{ column, text, breach: sum < 0 }];
	});
	return { lead: m.customers_foot({ count: formatCount(shown.length, locale) }, { locale }), sums };
}
