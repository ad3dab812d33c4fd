import type { Plan } from '$lib/domain/plan';
import { INSTRUMENTS, type InstrumentShares } from '$lib/domain/policy/promotionPolicy';
import type { Fen } from '$lib/domain/primitives/units';
import {
	formsOf,
	totalInstruments,
	type InstrumentTotal,
} from '$lib/domain/promotion/instruments/totalInstruments';
import type { Locale } from '$lib/i18n/locale.svelte';
import { tierMark } from '$lib/ui/controls/tierShapes';
import { tierName } from '$lib/ui/format';

/** A tier's money by form. */
export interface FormRow {
	readonly id: string;
	readonly place: number;
	readonly name: string;
	readonly key: boolean;
	/** null: not divided. */
	readonly shares: InstrumentShares | null;
	readonly money: Fen;
	readonly forms: ReadonlyMap<string, Fen>;
}

/** The usual forms, then the planner's own. */
export const formColumns = (plan: Plan): readonly string[] => [
	...new Set<string>([...INSTRUMENTS, ...formsOf(plan)]),
];

/** Every tier once, with what its customers of all segments get. */
export function formRows(plan: Plan, locale: Locale): readonly FormRow[] {
	const { policy, placement, order, promotion } = plan;
	const idOf = (customer: number): string =>
		policy.segments[placement.segment[customer]!]!.ladder.tiers[placement.tier[customer]!]!.id;
	const totals = totalInstruments(plan, order, idOf);
	const money = new Map<string, Fen>();
	for (const customer of order) {
		const id = idOf(customer);
		money.set(id, (money.get(id) ?? 0) + promotion.allocation[customer]!);
	}
	const { instruments } = policy.promotion;
	const tiers = policy.segments.flatMap(({ ladder }) =>
		ladder.tiers.map((tier, place) => [tier.id, { tier, place }] as const),
	);
	return [...new Map(tiers)].map(([id, { tier, place }]) => ({
		...{ id, place: tierMark(tier, place), name: tierName(tier, locale), key: tier.key },
		shares: Object.hasOwn(instruments, id) ? instruments[id]! : null,
		money: money.get(id) ?? 0,
		forms: totals.get(id)?.forms ?? new Map<string, Fen>(),
	}));
}

/** A region's money on accounts and in the region itself. */
export interface AreaRow extends Pick<InstrumentTotal, 'account' | 'area' | 'customers'> {
	readonly region: string;
	/** No key account, and nothing spent in the region. */
	readonly bare: boolean;
}

/** The regions by money, largest first. */
export function areaRows(plan: Plan): readonly AreaRow[] {
	const { policy, placement, order, attributes } = plan;
	const regionOf = (customer: number): string => attributes.text('region', customer);
	const totals = totalInstruments(plan, order, regionOf);
	const served = new Set<string>();
	for (const customer of order) {
		const { tiers } = policy.segments[placement.segment[customer]!]!.ladder;
		if (tiers[placement.tier[customer]!]!.key) served.add(regionOf(customer));
	}
	return [...totals]
		.map(([region, { account, area, customers }]) => ({
			...{ region, account, area, customers },
			bare: area === 0 && !served.has(region),
		}))
		.sort((a, b) => b.account + b.area - a.account - a.area);
}

/** Ours, where the source names the leanings alone: key accounts, and the others. */
export const PROPOSED: Readonly<Record<'key' | 'other', InstrumentShares>> = {
	key: { advertising: 0.35, goods: 0.25, rebate: 0.15, promoters: 0.15, events: 0.1 },
	other: { advertising: 0.1, goods: 0.15, rewards: 0.25, promoters: 0.25, training: 0.25 },
};
