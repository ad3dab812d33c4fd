import { topBySalesAlone } from '$lib/domain/measure/topBySalesAlone';
import { CANDIDATE_BIT, NONE, type Plan } from '$lib/domain/plan';
import type { Code } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import { differsByBasis, hasOtherBases } from './otherBases';
import { hasMoved } from './view';

/** What the list under the pictures shows. */
export const LIST_VIEWS = [
	'boundary',
	'cultivate',
	'at-risk',
	'moved',
	'failed',
	'drift',
	'by-hand',
	'bases',
	'unearned',
	'all',
] as const;
export type ListView = (typeof LIST_VIEWS)[number];

/** Customers and their ranks in the segment, in rank order. */
export interface Listed {
	readonly customers: Int32Array;
	readonly ranks: Int32Array;
}

interface ListWords {
	readonly tab: () => string;
	readonly title: () => string;
	readonly nobody: () => string;
}

export const LIST_WORDS: Readonly<Record<ListView, ListWords>> = {
	boundary: {
		tab: m.tiers_show_boundary,
		title: m.tiers_list_boundary,
		nobody: m.tiers_list_none_boundary,
	},
	cultivate: {
		tab: m.tiers_show_cultivate,
		title: m.tiers_list_cultivate,
		nobody: m.tiers_list_none_cultivate,
	},
	'at-risk': {
		tab: m.tiers_show_at_risk,
		title: m.tiers_list_at_risk,
		nobody: m.tiers_list_none_at_risk,
	},
	moved: { tab: m.tiers_show_moved, title: m.tiers_list_moved, nobody: m.tiers_list_none_moved },
	failed: {
		tab: m.tiers_show_failed,
		title: m.tiers_list_failed,
		nobody: m.tiers_list_none_failed,
	},
	drift: { tab: m.tiers_show_drift, title: m.tiers_list_drift, nobody: m.tiers_list_none_drift },
	'by-hand': {
		tab: m.tiers_show_by_hand,
		title: m.tiers_list_by_hand,
		nobody: m.tiers_list_none_by_hand,
	},
	bases: { tab: m.tiers_show_bases, title: m.tiers_list_bases, nobody: m.tiers_list_none_bases },
	unearned: {
		tab: m.tiers_show_unearned,
		title: m.tiers_list_unearned,
		nobody: m.tiers_list_none_unearned,
	},
	all: { tab: m.tiers_show_all, title: m.tiers_list_all, nobody: m.tiers_list_none_all },
};

/** Views that have something to say under this policy and these sheets. */
export function offeredViews(plan: Plan): readonly ListView[] {
	const { drift, expiredOverrides, placement, measures } = plan;
	const byHand = expiredOverrides.length > 0 || placement.overridden.includes(1);
	const known = measures.profit !== null;
	return LIST_VIEWS.filter((view) => {
		if (view === 'drift') return drift !== null;
		if (view === 'by-hand') return byHand;
		if (view === 'bases') return hasOtherBases(plan);
		return view !== 'unearned' || known;
	});
}

/** Customers of the segment that a view shows, in rank order. */
export function listed(plan: Plan, baseline: Plan, segment: number, view: ListView): Listed {
	const order = plan.placement.segments[segment]?.order ?? new Int32Array(0);
	const shows = judgeOf(plan, baseline, segment, view);
	const customers: number[] = [];
	const ranks: number[] = [];
	order.forEach((customer, index) => {
		if (!shows(customer)) return;
		customers.push(customer);
		ranks.push(index + 1);
	});
	return { customers: Int32Array.from(customers), ranks: Int32Array.from(ranks) };
}

function judgeOf(
	plan: Plan,
	baseline: Plan,
	segment: number,
	view: ListView,
): (customer: Code) => boolean {
	const { placement } = plan;
	switch (view) {
		case 'boundary':
			return (customer) => placement.boundary[customer] === 1;
		case 'cultivate':
		case 'at-risk':
			return (customer) => ((placement.candidates[customer] ?? 0) & CANDIDATE_BIT[view]) !== 0;
		case 'moved':
			return (customer) => hasMoved(placement, baseline.placement, customer);
		case 'failed':
			return (customer) => (placement.failed[customer] ?? 0) !== 0;
		case 'drift':
			return (customer) => {
				const shadow = placement.shadowTier[customer] ?? NONE;
				return shadow !== NONE && shadow !== placement.tier[customer];
			};
		case 'by-hand': {
			const expired = new Set(plan.expiredOverrides);
			return (customer) => placement.overridden[customer] === 1 || expired.has(customer);
		}
		case 'bases':
			return (customer) => differsByBasis(plan, customer);
		case 'unearned': {
			const order = placement.segments[segment]?.order ?? new Int32Array(0);
			const unearned = new Set(topBySalesAlone(plan.measures, order));
			return (customer) => unearned.has(customer);
		}
		case 'all':
			return () => true;
	}
}
