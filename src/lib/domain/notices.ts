import type { Churn } from './churn/churn';
import { aboutChurn } from './churn/churnNotices';
import { aboutList, aboutOverrides, type TierNoticeInput } from './tier/tierNotices';
import type { Basis, LedgerCounts, Measures, Placement, Promotion, Staffing, Window } from './plan';
import type { Policy } from './policy/policy';
import { message, type Message } from './primitives/message';
import { aboutPools } from './promotion/poolsTogether';

export interface NoticeInput extends TierNoticeInput {
	readonly policy: Policy;
	/** Values of the policy that nobody has confirmed [POLICY-5]. */
	readonly unconfirmed: number;
	readonly window: Window;
	readonly ledger: LedgerCounts;
	readonly measures: Measures;
	readonly basis: Basis;
	/** Customers of the window. */
	readonly order: Int32Array;
	readonly placement: Placement;
	readonly staffing: Staffing;
	readonly promotion: Promotion;
	/** Where the policy counts with it. */
	readonly churn: Churn | null;
}

/** What has to be said beside the figures so that nobody reads too much into them [REPORT-4]. */
export function findNotices(input: NoticeInput): readonly Message[] {
	return [
		...aboutLedger(input),
		...aboutWindow(input),
		...aboutBasis(input),
		...aboutSegments(input),
		...aboutList(input),
		...aboutOverrides(input),
		...aboutTeams(input),
		...aboutChurn(input.churn),
		...aboutPromotion(input),
		...aboutPolicy(input),
	];
}

function aboutLedger({ ledger }: NoticeInput): Message[] {
	if (ledger.uncountedRows === 0) return [];
	return [message('notice_uncounted_rows', { rows: ledger.uncountedRows })];
}

/** A prior window only partly covered is used as it is. */
function aboutWindow({ window }: NoticeInput): Message[] {
	const { ledgerFrom, priorFrom, priorTo } = window;
	if (ledgerFrom < 0 || ledgerFrom <= priorFrom) return [];
	if (ledgerFrom > priorTo) return [message('notice_prior_empty')];
	const months = ledgerFrom - priorFrom;
	return [
		message('notice_prior_partly', {
			from: { month: priorFrom },
			to: { month: priorTo },
			ledger: { month: ledgerFrom },
			months,
		}),
	];
}

/** Sell-through that nobody entered, or not for everybody [BASIS-2]. */
function aboutBasis({ policy, basis, order }: NoticeInput): Message[] {
	if (policy.basis !== 'sell-through' || order.length === 0) return [];
	if (basis.by === 'sell-in') return [message('notice_no_sell_through')];
	const customers = order.filter((customer) => basis.value[customer] === 0).length;
	return customers === 0 ? [] : [message('notice_blank_sell_through', { customers })];
}

function aboutSegments({ policy, measures, placement }: NoticeInput): Message[] {
	return policy.segments.flatMap((segment, place) => {
		const { order, positive } = placement.segments[place]!;
		if (order.length === 0) return [];
		if (segment.ladder.measure === 'profit' && measures.profit === null) {
			return [message('notice_ladder_without_profit', { segment: { segment } })];
		}
		return positive > 0 ? [] : [message('notice_no_positive', { segment: { segment } })];
	});
}

function aboutTeams({ policy, staffing, placement }: NoticeInput): Message[] {
	const { segments, teams } = policy;
	const unserved = staffing.unserved.map(({ segment, tier }) => {
		const summary = placement.tiers.find((each) => each.segment === segment && each.tier === tier);
		return message('notice_unserved', {
			segment: { segment: segments[segment]! },
			tier: { tier: segments[segment]!.ladder.tiers[tier]! },
			customers: summary?.customers ?? 0,
		});
	});
	const tiers = new Set(segments.flatMap(({ ladder }) => ladder.tiers.map(({ id }) => id)));
	const ids = new Set(segments.map(({ id }) => id));
	const strangers = (teams ?? []).flatMap((team) => [
		...team.tiers
			.filter((id) => !tiers.has(id))
			.map((name) => message('notice_team_unknown_tier', { team: { team }, name })),
		...(team.segments ?? [])
			.filter((id) => !ids.has(id))
			.map((name) => message('notice_team_unknown_segment', { team: { team }, name })),
	]);
	return [...unserved, ...strangers];
}

function aboutPromotion({ policy, measures, placement, promotion }: NoticeInput): Message[] {
	const { segments } = policy;
	const said = aboutPools({ policy: policy.promotion, segments, measures, placement });
	if (policy.promotion.base === 'profit' && measures.profit === null) {
		said.push(message('notice_base_without_profit'));
	}
	if (promotion.floorsOver > 0) {
		said.push(message('notice_floors_over', { over: { exactFen: promotion.floorsOver } }));
	} else if (promotion.unallocated > 0) {
		const key = promotion.customers === 0 ? 'notice_nobody_to_share' : 'notice_unallocated';
		said.push(message(key, { left: { exactFen: promotion.unallocated } }));
	}
	return said;
}

/** Values that are only proposed stay marked until somebody stands by them. */
function aboutPolicy({ unconfirmed: values }: NoticeInput): Message[] {
	return values === 0 ? [] : [message('notice_ours', { values })];
}
