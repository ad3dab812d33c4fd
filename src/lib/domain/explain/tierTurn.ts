import { attributeOf, type AttributeValue } from '../customer/sheet';
import type { Plan } from '../plan';
import type { Tier } from '../policy/policy';
import { message, type Message } from '../primitives/message';
import type { Code } from '../primitives/units';
import { lastBeforeFreeze } from '../tier/list/windowEnding';

/**
 * What turned the plain tier into the final one, the decisive sentence first; empty where nothing
 * did [EXPLAIN-5].
 */
export function turnOf(
	plan: Plan,
	customer: Code,
	{ tier, plainTier }: { readonly tier: Tier; readonly plainTier: Tier },
): readonly Message[] {
	const { placement, policy } = plan;
	const args = { tier: { tier }, plain: { tier: plainTier } };
	if (placement.overridden[customer] === 1) return byHand(plan, customer, args);
	if (policy.listPolicy === 'annual') return onList(plan, customer, args);
	if (placement.failed[customer] !== 0) return [message('explain_failed', args)];
	const worse = placement.tier[customer]! > placement.plainTier[customer]!;
	if (policy.listPolicy === 'consecutive') {
		const periods = policy.list.periods;
		if (placement.held[customer] === 1) {
			return [message('explain_list_kept', { ...args, periods })];
		}
		if (worse) return [message('explain_list_waits', { ...args, periods })];
	}
	if (placement.held[customer] === 1) {
		const margin = { ratio: policy.stabilityMargin };
		return [message('explain_held', { ...args, margin })];
	}
	return [];
}

type TierArgs = Message['args'];

/** Set by hand: with what the sheet says about it. */
function byHand({ inputs }: Plan, customer: Code, args: TierArgs): Message[] {
	const said = (id: 'tierReason' | 'tierApprover'): string =>
		String(attributeOf(inputs.customers, id, customer) ?? '').trim();
	const [reason, approver] = [said('tierReason'), said('tierApprover')];
	const until = attributeOf(inputs.customers, 'tierUntil', customer);
	return [
		message('explain_override', args),
		reason === ''
			? message('explain_override_no_reason')
			: message('explain_override_reason', { reason }),
		approver === ''
			? message('explain_override_no_approver')
			: message('explain_override_approver', { approver }),
		...(isMonth(until) ? [message('explain_override_until', { month: { month: until } })] : []),
	];
}

/** A tier set by hand whose last month has passed. */
export function expiredLines({ inputs, window }: Plan, customer: Code): readonly Message[] {
	const wanted = attributeOf(inputs.customers, 'tier', customer);
	const until = attributeOf(inputs.customers, 'tierUntil', customer);
	if (wanted === null || !isMonth(until) || until >= window.to) return [];
	return [message('explain_override_expired', { name: String(wanted), month: { month: until } })];
}

/** On the frozen list, and what the rolling one would say. */
function onList({ placement, policy, window }: Plan, customer: Code, args: TierArgs): Message[] {
	const { tiers } = policy.segments[placement.segment[customer]!]!.ladder;
	const month = lastBeforeFreeze(window.to, policy.list.freezeMonth);
	const shadow = tiers[placement.shadowTier[customer]!];
	const moved = placement.shadowTier[customer] !== placement.tier[customer];
	return [
		message('explain_list_frozen', { ...args, month: { month } }),
		...(moved && shadow !== undefined
			? [message('explain_list_shadow', { tier: { tier: shadow } })]
			: []),
	];
}

const isMonth = (value: AttributeValue): value is number => typeof value === 'number';
