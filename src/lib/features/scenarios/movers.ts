import type { Plan } from '$lib/domain/plan';
import { movedBecause } from '$lib/domain/scenario/movedBecause';
import type { Mover, Stand } from '$lib/domain/scenario/moversBetween';
import { FEN_PER_YUAN } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import {
	formatCount,
	formatNumber,
	formatSigned,
	formatYuan,
	say,
	tierName,
	UNKNOWN,
} from '$lib/ui/format';
import { headerWidth } from '$lib/ui/grid/headerWidth';
import type { CellKind, GridColumn, GridFoot, GridSource } from '$lib/ui/grid/port';
import type { Side } from './side';

/** Who stands in another tier in some of the scenarios, as a table. */
export interface MoverList {
	readonly columns: readonly GridColumn[];
	readonly source: GridSource;
	readonly foot: GridFoot;
}

interface Column {
	readonly id: string;
	readonly title: string;
	readonly width: number;
	readonly kind: CellKind;
	readonly text: (mover: Mover) => string;
	/** As it is copied; the text without. */
	readonly raw?: (mover: Mover) => string;
	readonly tier?: (mover: Mover) => { readonly place: number; readonly key: boolean } | null;
}

/** sides: the baseline first; stands of the movers in the same order. */
export function moverList(
	sides: readonly Side[],
	movers: readonly Mover[],
	locale: Locale,
): MoverList {
	const [baseline, ...others] = sides;
	const { plan } = baseline!;
	const columns: readonly Column[] = [
		{
			...{ id: 'customer', title: m.scenarios_col_customer(), width: 160, kind: 'text' },
			text: ({ customer }) => plan.inputs.names.customer.name(customer),
		},
		{
			...{ id: 'manager', title: m.scenarios_col_manager(), width: 92, kind: 'text' },
			text: ({ customer }) => plan.attributes.text('manager', customer) || UNKNOWN,
		},
		{
			...{ id: 'revenue', title: m.scenarios_col_revenue(), width: 128, kind: 'number' },
			text: ({ customer }) => formatYuan(plan.measures.revenue[customer] ?? 0, locale),
			raw: ({ customer }) => String((plan.measures.revenue[customer] ?? 0) / FEN_PER_YUAN),
		},
		...sides.map((side, place) => tierColumn(side, place, locale)),
		{
			...{ id: 'why', title: m.scenarios_col_why(), width: 320, kind: 'text' },
			text: (mover) => whyText(sides, mover, locale),
		},
		...others.flatMap(({ id, name }, place) => [
			deltaColumn(`hours/${id}`, m.scenarios_col_hours({ name }), place + 1, ({ hours }) => hours, {
				shown: (size) => formatNumber(size, locale, 1),
			}),
			deltaColumn(
				`money/${id}`,
				m.scenarios_col_promotion({ name }),
				place + 1,
				(stand) => stand.promotion,
				{
					shown: (size) => formatYuan(size, locale),
					per: FEN_PER_YUAN,
				},
			),
		]),
	];
	const at = (row: number, column: number): readonly [Mover, Column] => [
		movers[row]!,
		columns[column]!,
	];
	const ranks = new Map([...plan.order].map((customer, place) => [customer, place + 1]));
	return {
		columns: columns.map(({ id, title, width, kind }) => ({
			...{ id, title, width: Math.max(width, headerWidth(title)), kind, editable: false },
			align: kind === 'number' ? 'end' : 'start',
		})),
		source: {
			rows: movers.length,
			text: (row, column) => {
				const [mover, { text }] = at(row, column);
				return text(mover);
			},
			raw: (row, column) => {
				const [mover, { raw, text }] = at(row, column);
				return (raw ?? text)(mover);
			},
			tier: (row, column) => {
				const [mover, { tier }] = at(row, column);
				return tier?.(mover) ?? null;
			},
			label: (row) => String(ranks.get(movers[row]!.customer) ?? ''),
			mark: (row, column) => {
				const [{ stands }] = at(row, column);
				const place = column - FIRST_TIER;
				const stand = place > 0 ? stands[place] : undefined;
				return stand !== undefined && isOther(stand, stands[0]!) ? { strong: true } : null;
			},
		},
		foot: {
			lead: m.scenarios_movers_total({ count: formatCount(movers.length, locale) }),
			sums: [],
		},
	};
}

/** Columns before the first tier. */
const FIRST_TIER = 3;

export const isOther = (stand: Stand, first: Stand): boolean =>
	stand.tier !== first.tier || stand.segment !== first.segment;

/** Which figure crossed which limit; with the name of the scenario where there are several. */
function whyText(sides: readonly Side[], { customer, stands }: Mover, locale: Locale): string {
	const join = m.scenarios_why_join({}, { locale });
	const [baseline, ...others] = sides;
	return others
		.flatMap(({ name, plan }, place) => {
			if (!isOther(stands[place + 1]!, stands[0]!)) return [];
			const clauses = movedBecause(baseline!.plan, plan, customer);
			const why = clauses.map((clause) => say(clause, locale)).join(join);
			return [others.length === 1 ? why : m.scenarios_why_of({ name, why }, { locale })];
		})
		.join(join);
}

function tierColumn({ id, name, plan }: Side, place: number, locale: Locale): Column {
	const found = ({ stands }: Mover) => tierOf(plan, stands[place]!);
	return {
		...{ id: `tier/${id}`, title: name, width: 92, kind: 'tier' },
		text: (mover) => {
			const tier = found(mover);
			return tier === null ? UNKNOWN : tierName(tier.tier, locale);
		},
		tier: (mover) => {
			const tier = found(mover);
			return tier === null ? null : { place: tier.place, key: tier.tier.key };
		},
	};
}

function tierOf({ policy }: Plan, { segment, tier }: Stand) {
	const tiers = policy.segments.find(({ id }) => id === segment)?.ladder.tiers ?? [];
	const place = tiers.findIndex(({ id }) => id === tier);
	return place === -1 ? null : { place, tier: tiers[place]! };
}

/** How much more or less than under the baseline. */
function deltaColumn(
	id: string,
	title: string,
	place: number,
	read: (stand: Stand) => number,
	{ shown, per = 1 }: { readonly shown: (size: number) => string; readonly per?: number },
): Column {
	const moved = ({ stands }: Mover): number => read(stands[place]!) - read(stands[0]!);
	return {
		...{ id, title, width: 104, kind: 'number' },
		text: (mover) => formatSigned(moved(mover), shown),
		raw: (mover) => String(moved(mover) / per),
	};
}
