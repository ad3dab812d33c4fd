import { deterrent } from '../../channel/deposit/deterrent';
import type { Plan } from '../../plan';
import { message, type Message } from '../../primitives/message';
import type { Code } from '../../primitives/units';
import type { Explanation } from '../explanation';
import { finalTier } from './finalTier';
import { money } from './money';

/** What a customer is to leave with us, what it has left, and what would deter [EXPLAIN-7]; null outside the window. */
export function explainDeposit(plan: Plan, customer: Code): Explanation | null {
	const { channel, measures, policy, window } = plan;
	if (measures.present[customer] !== 1) return null;
	const tier = finalTier(plan, customer);
	const { rates } = policy.deposits;
	const rate = Object.hasOwn(rates, tier.id) ? (rates[tier.id] ?? null) : null;
	if (rate === null)
		return { lead: message('explain_deposit_free', { tier: { tier } }), lines: deterring(plan) };
	const revenue = measures.revenue[customer]!;
	return {
		lead: leadOf(plan, customer),
		lines: [
			message('explain_deposit_rule', {
				...{ tier: { tier }, rate, months: window.months },
				...{ revenue: money(revenue), average: money(revenue / window.months) },
				required: money(channel.deposits.required[customer]!),
			}),
			...deterring(plan),
		],
	};
}

function leadOf({ channel: { deposits } }: Plan, customer: Code): Message {
	const required = deposits.required[customer]!;
	const held = deposits.held[customer]!;
	const asked = { required: money(required) };
	if (Number.isNaN(held)) return message('explain_deposit_unknown', asked);
	const both = { ...asked, held: money(held) };
	return held < required
		? message('explain_deposit_short', { ...both, short: money(required - held) })
		: message('explain_deposit_kept', { ...both, more: money(held - required) });
}

function deterring({ policy: { deposits } }: Plan): Message[] {
	const found = deterrent(deposits.deterrence);
	if (found === null) return [];
	return [
		message('explain_deposit_deters', {
			gain: money(found.gain),
			kept: money(found.kept),
			back: money(found.takenBack),
			detection: { ratio: deposits.deterrence.detection ?? 1 },
		}),
	];
}
