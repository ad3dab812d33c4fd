import type { NameBook } from '../ledger/ledger';
import type { Drift, Placement, Window } from '../plan';
import type { Policy } from '../policy/policy';
import { message, type Message } from '../primitives/message';
import type { Code } from '../primitives/units';
import { lastBeforeFreeze } from './list/windowEnding';
import type { Overrides } from './override/overrides';

export interface TierNoticeInput {
	readonly policy: Policy;
	readonly window: Window;
	readonly placement: Placement;
	/** With an annual list alone. */
	readonly drift: Drift | null;
	readonly overrides: Overrides;
	readonly names: NameBook;
}

/** What has to be known of a list that does not move by itself [LIST-3]. */
export function aboutList({ policy, window, placement, drift }: TierNoticeInput): Message[] {
	if (drift === null) return [];
	const frozen = lastBeforeFreeze(window.to, policy.list.freezeMonth);
	if (frozen < window.ledgerFrom) {
		return [message('notice_list_no_run', { month: { month: frozen } })];
	}
	if (!drift.review) return [];
	return [
		message('notice_list_review', {
			customers: drift.keyCustomers,
			all: placement.keyCustomers,
			revenue: { fen: drift.keyRevenue },
		}),
	];
}

/** Tiers set by hand that are not what they seem: each unknown one by name, the others in sum. */
export function aboutOverrides({ overrides, names }: TierNoticeInput): Message[] {
	const { unknown, unexplained, expired } = overrides;
	const nameOf = (customer: Code): string => names.customer.name(customer);
	const summed = (key: string, customers: readonly Code[]): Message[] =>
		customers.length === 0
			? []
			: [message(key, { customers: customers.length, customer: nameOf(customers[0]!) })];
	return [
		...unknown.map(({ customer, name }) =>
			message('notice_override_unknown_tier', { customer: nameOf(customer), name }),
		),
		...summed('notice_override_unexplained', unexplained),
		...summed('notice_overrides_expired', expired),
	];
}
