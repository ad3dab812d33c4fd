import { NONE, type Plan } from '$lib/domain/plan';
import type { Code } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { tierName } from '$lib/ui/format';
import type { Listed } from './listViews';

/** A cell of the migration: from a tier or new, to a tier or lost. */
export interface Move {
	readonly from: number | 'new';
	readonly to: number | 'lost';
}

/** Customers of one cell: by rank, lost ones after what they bought. A lost one has rank 0. */
export function movedList(plan: Plan, segment: number, { from, to }: Move): Listed {
	const { placement, measures } = plan;
	const camefrom = from === 'new' ? NONE : from;
	const belongs = (customer: Code): boolean =>
		placement.segment[customer] === segment && placement.priorTier[customer] === camefrom;
	if (to === 'lost') {
		const lost: Code[] = [];
		for (let customer = 0; customer < measures.size; customer++) {
			if (measures.present[customer] !== 1 && belongs(customer)) lost.push(customer);
		}
		const before = (customer: Code): number => measures.priorRevenue[customer] ?? 0;
		lost.sort((a, b) => before(b) - before(a));
		return { customers: Int32Array.from(lost), ranks: new Int32Array(lost.length) };
	}
	const customers: Code[] = [];
	const ranks: number[] = [];
	plan.placement.segments[segment]?.order.forEach((customer, index) => {
		if (placement.tier[customer] !== to || !belongs(customer)) return;
		customers.push(customer);
		ranks.push(index + 1);
	});
	return { customers: Int32Array.from(customers), ranks: Int32Array.from(ranks) };
}

export const sameMove = (a: Move | null, b: Move | null): boolean =>
	a?.from === b?.from && a?.to === b?.to;

/** `金牌 → 银牌`; whoever stays: `金牌，没有变动`. */
export function moveWords(plan: Plan, segment: number, { from, to }: Move, locale: Locale): string {
	const name = (place: number | 'new' | 'lost'): string => {
		if (place === 'new') return m.tiers_migration_new({}, { locale });
		if (place === 'lost') return m.tiers_migration_lost({}, { locale });
		const tier = plan.policy.segments[segment]?.ladder.tiers[place];
		return tier === undefined ? '' : tierName(tier, locale);
	};
	if (from === to) return m.tiers_move_stayed({ tier: name(from) }, { locale });
	return `${name(from)} → ${name(to)}`;
}
