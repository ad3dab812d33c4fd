import type { Plan } from '$lib/domain/plan';
import type { Fen } from '$lib/domain/primitives/units';
import type { BestMoney, MoneyCase } from '$lib/domain/promotion/optimum/optimum';
import { bestWeights } from '$lib/domain/promotion/optimum/bestWeights';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import type { JudgedTier } from '$lib/ui/controls';
import { tierMark } from '$lib/ui/controls/tierShapes';
import { formatMoney, formatNumber, formatPercent, tierName } from '$lib/ui/format';

/** Every tier once, with what is judged of its answer to money. */
export const judgedMoney = (
	{ policy: { segments, responses } }: Plan,
	locale: Locale,
): readonly JudgedTier[] => [
	...new Map(
		segments
			.flatMap(({ ladder }) => ladder.tiers.map((tier, place) => ({ tier, place })))
			.map(({ tier, place }) => [
				tier.id,
				{
					...{
						id: tier.id,
						place: tierMark(tier, place),
						name: tierName(tier, locale),
						key: tier.key,
					},
					judged: Object.hasOwn(responses.money, tier.id) ? responses.money[tier.id]! : null,
				},
			]),
	).values(),
];

/** A tier's money as it is and at best. */
export interface TierSplit {
	readonly id: string;
	readonly place: number;
	readonly name: string;
	readonly key: boolean;
	readonly customers: number;
	readonly now: Fen;
	readonly best: Fen;
	/** What comes near it as a tier weight. */
	readonly weight: number;
}

export function tierSplits(
	plan: Plan,
	given: MoneyCase,
	best: BestMoney,
	locale: Locale,
): readonly TierSplit[] {
	const { placement, policy } = plan;
	const weights = bestWeights(given, best, policy, placement);
	const rows = new Map<string, TierSplit>();
	given.customers.forEach((customer, at) => {
		const place = placement.tier[customer]!;
		const tier = policy.segments[placement.segment[customer]!]!.ladder.tiers[place]!;
		const row = rows.get(tier.id);
		rows.set(tier.id, {
			...{ id: tier.id, place: tierMark(tier, place), name: tierName(tier, locale), key: tier.key },
			customers: (row?.customers ?? 0) + 1,
			now: (row?.now ?? 0) + given.today[at]!,
			best: (row?.best ?? 0) + best.spend[at]!,
			weight: weights.get(tier.id) ?? 1,
		});
	});
	return [...rows.values()].sort((a, b) => a.place - b.place);
}

/** What the search found, in a sentence and what stands behind it. */
export function bestText(
	plan: Plan,
	best: BestMoney,
	locale: Locale,
): { readonly said: string; readonly notes: string } {
	const at = { locale };
	const promoted = best.now;
	const said =
		best.valueGap <= 0
			? m.promotion_best_same({}, at)
			: m.promotion_best_said(
					{
						gap: formatMoney(best.valueGap, locale),
						share: formatPercent(promoted > 0 ? best.valueGap / promoted : null, locale, 2),
					},
					at,
				);
	const price = formatNumber(best.price, locale, 2);
	const hour = plan.economics.time?.visits?.hourPrice ?? null;
	const notes = [
		best.price < 1
			? m.promotion_best_yuan_poor({ price }, at)
			: m.promotion_best_yuan({ price }, at),
		hour === null ? '' : m.promotion_best_hour({ money: formatMoney(hour, locale) }, at),
		best.exact
			? m.promotion_best_exact({}, at)
			: m.promotion_best_bound({ gap: formatMoney(Math.ceil(best.bound - best.gain), locale) }, at),
	];
	return { said, notes: notes.filter((note) => note !== '').join(' · ') };
}
