import type { Message } from '../primitives/message';
import type { Code } from '../primitives/units';

export const SEVERITIES = ['severe', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];
export const GUARD_IDS = [
	'key-unprofitable',
	'key-one-off',
	'black-face-unapproved',
	'concentration',
	'department-due',
	'service-inversion',
	'standard-not-met',
	'travel-counted-twice',
	'floors-over-pool',
	'caps-under-pool',
	'promotion-without-return',
	'pot-returns',
	'benefit-inversion',
	'price-not-uniform',
	'price-size-inversion',
	'rebate-over-cap',
	'rebate-over-dealer-margin',
	'dump-floor',
	'rebate-disclosed',
	'deposit-short',
	'dealer-margin-low',
	'overstocked',
	'understocked',
	'cross-region',
	'churn-at-risk',
	'profit-unknown',
	'window-incomplete',
] as const;
export type GuardId = (typeof GUARD_IDS)[number];

/** What a figure of a guard is, so that it can be shown and compared. */
export type GuardUnit =
	| 'fen'
	| 'fen-per-unit'
	| 'ratio'
	| 'customers'
	| 'months'
	| 'cover'
	| 'gaps'
	| 'fields'
	| 'visits'
	| 'hours'
	| 'none';

export interface GuardFinding {
	readonly guard: GuardId;
	readonly severity: Severity;
	readonly unit: GuardUnit;
	/** Codes, in report order. */
	readonly customers: readonly Code[];
	/** One for each customer. */
	readonly figures: readonly number[];
	/** The worst. */
	readonly figure: number | null;
	readonly limit: number | null;
	/** key-one-off: active months of each customer beside the order share, and their limit. */
	readonly activeMonths?: { readonly figures: readonly number[]; readonly limit: number };
	/** dealer-margin-low: the return on capital of each customer beside its margin, and its floor. */
	readonly returns?: { readonly figures: readonly number[]; readonly limit: number };
	/** churn-at-risk: the growth of each customer beside its silence, and the fall that is steep. */
	readonly growth?: { readonly figures: readonly number[]; readonly limit: number };
}

/** What all guards saw: findings, those that found nothing, and those that lacked something. */
export interface Judgement {
	readonly findings: readonly GuardFinding[];
	readonly quiet: readonly GuardId[];
	readonly unjudged: readonly { readonly guard: GuardId; readonly why: Message }[];
	/** Switched off by the policy. */
	readonly off: readonly GuardId[];
}
