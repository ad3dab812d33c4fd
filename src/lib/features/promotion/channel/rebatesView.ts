import { dumpCurve } from '$lib/domain/channel/rebate/dumpFloor';
import { dumpShare } from '$lib/domain/channel/rebate/dumpShare';
import { stepsAt } from '$lib/domain/channel/rebate/rebateOf';
import type { LadderStanding, OnLadder } from '$lib/domain/channel/rebate/rebates';
import type { Plan } from '$lib/domain/plan';
import type { Code, Fen } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatMoneyShort, formatPercent, UNKNOWN } from '$lib/ui/format';
import type { ChannelRow } from './channelRows';

/** Points of the floor's curve. */
const POINTS = 200;
/** A curve falls without end close to a threshold: the picture ends here. */
const DEEPEST = -0.2;
const TENTH = 0.1;
const MOST_LINES = 5;
/** Of a quotient that should be whole. */
const NOISE = 1e-9;

export interface FloorPicture {
	readonly points: readonly { readonly x: number; readonly y: number }[];
	/** The same without the leaps at thresholds. */
	readonly stretches: readonly (readonly { readonly x: number; readonly y: number }[])[];
	readonly most: Fen;
	readonly least: number;
	/** Where the lines across stand. */
	readonly heights: readonly number[];
	/** The dealer worst off, where one has bought. */
	readonly worst: FloorMark | null;
	/** The dealer that is chosen on every sheet, where this is another one. */
	readonly chosen: FloorMark | null;
}

/** Where a dealer stands on the way. */
export interface FloorMark {
	readonly name: string;
	readonly x: Fen;
	readonly y: number;
}

/** Where the floor of a ladder lies along the way; null for a ladder by target, or without a step. */
export function floorPicture(
	plan: Plan,
	{ ladder, dealers }: LadderStanding,
	selected: Code | null,
): FloorPicture | null {
	const steps = ladder.by === 'amount' ? stepsAt(ladder, null) : null;
	if (steps === null || steps.length === 0) return null;
	const most = steps.at(-1)!.from;
	if (most === 0) return null;
	const points = dumpCurve(ladder, steps, POINTS).map(({ bought, floor }) => ({
		x: bought,
		y: Math.max(DEEPEST, floor),
	}));
	const worst = worstOf(dealers);
	const chosen = dealers.find(
		({ customer, floor }) =>
			customer === selected && customer !== worst?.customer && floor !== null,
	);
	const thresholds = steps.map(({ from }) => from);
	const heights = heightsTo(Math.min(...points.map(({ y }) => y)));
	return {
		points,
		stretches: thresholds.map((to, k) => {
			const from = thresholds[k - 1] ?? 0;
			return points.filter(({ x }) => x >= from && x < to);
		}),
		most,
		least: heights[0]!,
		heights,
		worst: worst === null ? null : markOf(plan, worst),
		chosen: chosen === undefined ? null : markOf(plan, chosen),
	};
}

const markOf = (plan: Plan, { customer, bought, floor }: OnLadder): FloorMark => ({
	name: plan.inputs.names.customer.name(customer),
	x: Math.max(0, bought),
	y: Math.max(DEEPEST, floor ?? 1),
});

/** Lines across from the lowest to our price, every tenth where that is few. */
function heightsTo(lowest: number): readonly number[] {
	const tenths = Math.max(2, Math.ceil((1 - lowest) / TENTH - NOISE));
	const step = tenths > MOST_LINES ? 2 : 1;
	const lines = Math.ceil(tenths / step);
	return Array.from({ length: lines + 1 }, (_, k) => 1 - (lines - k) * step * TENTH);
}

/** Of those who have bought and have a threshold ahead, the one with the lowest floor. */
function worstOf(dealers: readonly OnLadder[]): OnLadder | null {
	let worst: OnLadder | null = null;
	for (const dealer of dealers) {
		if (dealer.floor === null || dealer.bought <= 0) continue;
		if (worst === null || dealer.floor < worst.floor!) worst = dealer;
	}
	return worst;
}

/** Dealers of a ladder, those who gain most by dumping first. */
export function dealerRows(
	plan: Plan,
	{ dealers }: LadderStanding,
	locale: Locale,
): readonly ChannelRow[] {
	const { rebates, dealers: known } = plan.channel;
	const limit = plan.policy.guards.dumpFloor;
	return dealers
		.filter(({ bought }) => bought > 0)
		.toSorted((a, b) => (a.floor ?? 1) - (b.floor ?? 1))
		.map(({ customer, bought, earned, floor, steps }) => {
			const ahead = steps?.find(({ from }) => from > bought);
			const margin = known.trading[customer]!;
			const paid = rebates.ofWindow[customer]!;
			const share = dumpShare(floor);
			return {
				id: String(customer),
				customer,
				cells: [
					plan.inputs.names.customer.name(customer),
					formatMoneyShort(bought, locale),
					steps === null
						? m.channel_no_target()
						: ahead === undefined
							? m.channel_top_step()
							: formatMoneyShort(ahead.from - bought, locale),
					formatMoneyShort(earned, locale),
					formatPercent(rebates.rate[customer]!, locale),
					margin > 0 && paid >= 0 ? formatPercent(paid / (paid + margin), locale) : UNKNOWN,
					floor === null ? UNKNOWN : formatPercent(share, locale),
				],
				...(share > limit ? { bad: 6 } : {}),
			};
		});
}
