import type { Plan } from '../plan';
import type { Steps } from '../primitives/steps';
import type { Code } from '../primitives/units';
import { channelFeeds } from './channelFeeds';
import { checkFeeds } from './checkFeeds';
import { classFeeds } from './classFeeds';
import type { Feed } from './feed';
import { leavingFeeds } from './leavingFeeds';
import { moneyFeeds } from './moneyFeeds';
import { salesFeeds } from './salesFeeds';
import { staffingFeeds } from './staffingFeeds';
import { tierFeeds } from './tierFeeds';

/** Parts of a trace, from the sales up; each is made by itself, because some ask for what nobody has looked at yet. */
export const TRACE_PARTS = [
	'sales',
	'tier',
	'classes',
	'staffing',
	'money',
	'channel',
	'leaving',
	'checks',
] as const;
export type TracePart = (typeof TRACE_PARTS)[number];

const PARTS: Readonly<Record<TracePart, (plan: Plan, customer: Code) => readonly Feed[]>> = {
	sales: salesFeeds,
	tier: tierFeeds,
	classes: classFeeds,
	staffing: staffingFeeds,
	money: moneyFeeds,
	channel: channelFeeds,
	leaving: leavingFeeds,
	checks: checkFeeds,
};

/** Every figure of one part that a customer feeds, and how much of each it makes up [TRACE-3]. */
export const feedsOf = (part: TracePart, plan: Plan, customer: Code): readonly Feed[] =>
	PARTS[part](plan, customer);

/** What a part hangs on and what nobody may have asked for yet: over very many sales each takes a while. */
const AHEAD: Readonly<Partial<Record<TracePart, readonly ((plan: Plan) => unknown)[]>>> = {
	classes: [({ classification }) => classification.xyz, ({ contribution }) => contribution],
	channel: [({ channel }) => channel.rebates, ({ channel }) => channel.shipments],
	leaving: [({ leaving }) => leaving.fading, ({ churn }) => churn, ({ leaving }) => leaving.losses],
	checks: [({ guards }) => guards],
};

/** The same in steps, so that the page can draw in between. */
export function* feedSteps(part: TracePart, plan: Plan, customer: Code): Steps<readonly Feed[]> {
	for (const make of AHEAD[part] ?? []) {
		yield 0;
		make(plan);
	}
	yield 1;
	return feedsOf(part, plan, customer);
}
