import { NONE, type Measures, type Window } from '../../plan';
import { EffectiveAttributes } from '../../customer/effectiveAttributes';
import { basisOf, type MeasuredBasis } from '../../measure/basis';
import { measureCustomers, type MeasuredCustomers } from '../../measure/measureCustomers';
import { orderByBasis } from '../orderByBasis';
import { MONTHS_PER_YEAR } from '../../primitives/units';
import { stage, type Stage } from '../../stage';
import { farFromTop, ladderReach } from '../ladderReach';
import { plainTiers } from '../plainTiers';
import { rankAll, type Ranking } from '../rankings';
import { scoreColumns, weighedMeasures } from '../score/scoreColumns';
import { segmentOf } from '../segmentOf';
import type { ListInput } from './listInput';
import { walkTiers, type RunTiers } from './walkTiers';
import { windowEnding } from './windowEnding';

/** Where everybody has come to, month by month [LIST-4 … LIST-6]. */
export interface ConsecutiveList {
	readonly kind: 'consecutive';
	/** By customer code; NONE outside the window. */
	readonly walked: Uint8Array;
	/** By how many months a run lies before today: what its next one is made from. */
	readonly runs: readonly EarlierRun[];
}

interface EarlierRun {
	readonly measured: MeasuredCustomers;
	readonly basis: MeasuredBasis;
	readonly order: Int32Array;
	readonly tiers: Stage<RunTiers>;
}

/**
 * Runs up to today, from one window before; from a year before where windows are shorter, so that
 * whoever stays inside the margin is not forgotten, and from as many as must agree.
 */
export function consecutiveList(input: ListInput, last: ConsecutiveList | null): ConsecutiveList {
	const { policy, window, ranks } = input;
	const { periods } = policy.list;
	const count = Math.max(window.months, periods, MONTHS_PER_YEAR);
	const earlier = Array.from({ length: count }, (_, k) => earlierRun(input, k + 1, last?.runs[k]));
	const { measures } = ranks.input;
	const today = tiersOf(input, window, measures.size, ranks.current);
	const runs = [...earlier.map((run) => run.tiers.result).reverse(), today];
	const walked = new Uint8Array(measures.size).fill(NONE);
	for (let customer = 0; customer < walked.length; customer++) {
		if (measures.present[customer] === 0) continue;
		const { tiers } = policy.segments[ranks.segment[customer]!]!.ladder;
		walked[customer] = walkTiers(runs, customer, periods, tiers.length - 1);
	}
	return { kind: 'consecutive', walked, runs: earlier };
}

/** The run of some months ago, everybody in the segment it belongs to now [LIST-4]. */
function earlierRun(input: ListInput, monthsAgo: number, was?: EarlierRun): EarlierRun {
	const { policy, window: today, totals, sheet, names, ranks } = input;
	const wanted = windowEnding(today, today.to - monthsAgo);
	const kept = was?.measured.read.window;
	const window = kept?.from === wanted.from && kept.to === wanted.to ? kept : wanted;
	const measured = measureCustomers(totals, window, was?.measured);
	const { measures } = measured;
	const sales = basisOf(policy.basis, totals, window, measures, was?.basis);
	const { basis } = sales;
	const rank = names.customer.rank();
	const order = orderByBasis(measured, sales, rank, was ?? null);
	const { segments, stabilityMargin, classification } = policy;
	const read = [segments, stabilityMargin, classification.loyalty, measures, basis, order, rank];
	const tiers = stage([...read, window, ranks.segment, sheet], was?.tiers, () => {
		const weighed = weighedMeasures(segments);
		const scores =
			weighed.length === 0
				? null
				: scoreColumns(weighed, { window, measures, basis, sheet, policy: classification });
		const side = {
			present: measures.present,
			value: basis.value,
			profit: measures.profit,
			byValue: order,
			scores,
		};
		const rankings = rankAll(segments, segmentsIn(input, window, measures), side, rank);
		return tiersOf(input, window, measures.size, rankings);
	});
	return { measured, basis: sales, order, tiers };
}

/** Today's segments; who is in none of them today stands where the rows of the run say. */
function segmentsIn(
	{ policy, ranks, sheet, names, totals }: ListInput,
	window: Window,
	{ size, present }: Measures,
): Uint8Array {
	const segment = new Uint8Array(size).fill(NONE);
	const attributes = new EffectiveAttributes(sheet, names, totals.tallies, window);
	const choose = segmentOf(policy.segments, attributes);
	for (let customer = 0; customer < size; customer++) {
		if (present[customer] === 0) continue;
		const now = ranks.segment[customer] ?? NONE;
		segment[customer] = now === NONE ? choose(customer) : now;
	}
	return segment;
}

function tiersOf(
	{ policy }: ListInput,
	window: Window,
	size: number,
	rankings: readonly Ranking[],
): RunTiers {
	const tiers = {
		plain: new Uint8Array(size).fill(NONE),
		loose: new Uint8Array(size).fill(NONE),
	};
	policy.segments.forEach(({ ladder }, segment) => {
		const ranking = rankings[segment]!;
		const far = farFromTop(ladder, ranking);
		const write = (into: Uint8Array, slack: number): void => {
			const found = plainTiers(ladder, ranking, far, ladderReach(ladder, ranking, window, slack));
			ranking.order.forEach((customer, place) => (into[customer] = found[place]!));
		};
		write(tiers.plain, 0);
		write(tiers.loose, policy.stabilityMargin);
	});
	return tiers;
}
