import {
	CANDIDATE_BIT,
	NONE,
	type Basis,
	type Measures,
	type Placement,
	type Window,
} from '../plan';
import type { Ladder, Policy } from '../policy/policy';
import { FEN_PER_YUAN } from '../primitives/units';
import { conditionsOf, judgeConditions } from './keyConditions';
import { farFromTop, ladderReach, surelyBest, wholeOf } from './ladderReach';
import { plainTiers } from './plainTiers';
import type { Ranking } from './rankings';
import type { SegmentRanks } from './rankSegments';
import { summarizeTiers } from './summarizeTiers';

/** What placing reads; `ranks` comes from `rankSegments` and survives every moved cut. */
export interface PlaceInput {
	readonly policy: Pick<
		Policy,
		'segments' | 'keyConditions' | 'stabilityMargin' | 'classification'
	>;
	readonly window: Window;
	readonly measures: Measures;
	readonly basis: Basis;
	readonly ranks: SegmentRanks;
	/** By customer code: the tier that the list has come to, in place of stability [LIST-6]. */
	readonly walked?: Uint8Array | null;
}

/**
 * Puts every customer of the window into a tier: the ladder, then stability against the exact
 * prior tier, then the key conditions [TIER-1 … TIER-7, STABLE-1 … STABLE-4, KEY-1 … KEY-6].
 * One walk along each segment's ranking; integers only, so the result is exact.
 */
export function placeCustomers(input: PlaceInput): Placement {
	const { policy, window, measures, ranks } = input;
	const { size } = measures;
	const placement: Columns = {
		segment: ranks.segment,
		plainTier: new Uint8Array(size).fill(NONE),
		tier: new Uint8Array(size).fill(NONE),
		priorTier: new Uint8Array(size).fill(NONE),
		shadowTier: new Uint8Array(size).fill(NONE),
		held: new Uint8Array(size),
		failed: new Uint8Array(size),
		overridden: new Uint8Array(size),
		boundary: new Uint8Array(size),
		candidates: new Uint8Array(size),
		position: new Float64Array(size).fill(NaN),
	};
	policy.segments.forEach(({ ladder }, segment) => {
		placePrior(ladder, ranks.prior[segment]!, window, placement.priorTier);
		placeSegment(input, segment, placement);
	});
	const order = ranks.current.map((ranking) => ranking.order);
	return {
		...placement,
		segments: ranks.current,
		...summarizeTiers(policy.segments, measures, order, placement.tier),
	};
}

type Columns = Omit<Placement, 'segments' | 'tiers' | 'keyCustomers' | 'keyRevenue'>;

function placeSegment(
	{ policy, window, measures, basis, ranks, walked = null }: PlaceInput,
	segment: number,
	into: Columns,
): void {
	const { ladder } = policy.segments[segment]!;
	const current = ranks.current[segment]!;
	const { order, earns } = current;
	const reachAt = (slack: number): Float64Array => ladderReach(ladder, current, window, slack);
	const conditions = conditionsOf(policy, policy.segments[segment]!);
	const judge = judgeConditions(conditions, window, measures, basis);
	const hold = reachAt(policy.stabilityMargin);
	const far = farFromTop(ladder, current);
	const plain = plainTiers(ladder, current, far, reachAt(0));
	const best = surelyBest(ladder, current);
	const unit = positionUnit(ladder, current, window, measures);
	const { boundary, candidates } = policy.classification;
	const [flipUp, flipDown] = [reachAt(boundary), reachAt(0 - boundary)];
	const [riseTo, fallFrom] = [reachAt(candidates), reachAt(0 - candidates)];
	const key = Uint8Array.from(ladder.tiers, (tier) => (tier.key ? 1 : 0));
	const last = key.length - 1;
	const highestOther = highestNonKey(ladder);
	const { boundary: flips, candidates: near, position, priorTier: prior } = into;
	for (let place = 0; place < order.length; place++) {
		const customer = order[place]!;
		const away = far[place]!;
		const plainTier = plain[place]!;
		const priorTier = prior[customer]!;
		const earning = earns[place] === 1;
		let tier = plainTier;
		if (earning && walked !== null) tier = walked[customer]!;
		// NONE is larger than every tier, so a customer without prior rows is never held.
		else if (earning && walked === null && priorTier < plainTier && away < hold[priorTier]!) {
			tier = priorTier;
		}
		const kept = tier < plainTier;
		const failed = key[tier] === 1 ? judge(customer) : 0;
		if (failed !== 0) tier = Math.max(plainTier, highestOther);
		into.plainTier[customer] = plainTier;
		into.tier[customer] = tier;
		if (failed !== 0) into.failed[customer] = failed;
		else if (kept) into.held[customer] = 1;
		position[customer] = away / unit;
		if (!earning) continue;
		// One cut at a time: only the next better one lets in, only the own one lets go [BOUNDARY-1].
		if (plainTier > 0) {
			if (away < flipUp[plainTier - 1]!) flips[customer] = 1;
			if (away < riseTo[plainTier - 1]!) near[customer]! |= CANDIDATE_BIT.cultivate;
		}
		if (place >= best && plainTier < last) {
			if (away >= flipDown[plainTier]!) flips[customer] = 1;
			if (away >= fallFrom[plainTier]!) near[customer]! |= CANDIDATE_BIT['at-risk'];
		}
	}
}

/** The plain ladder on the prior window, without stability or conditions [STABLE-1]. */
function placePrior(ladder: Ladder, prior: Ranking, window: Window, priorTier: Uint8Array): void {
	const plain = plainTiers(
		ladder,
		prior,
		farFromTop(ladder, prior),
		ladderReach(ladder, prior, window),
	);
	const { order } = prior;
	for (let place = 0; place < order.length; place++) priorTier[order[place]!] = plain[place]!;
}

/**
 * What far is divided by to be the position of the report, a share before or yuan per month
 * [TIER-6]; NaN where there is none. Negative in bands, where far is the negative value.
 */
function positionUnit(
	ladder: Ladder,
	ranking: Ranking,
	{ months }: Window,
	measures: Measures,
): number {
	if (ladder.by === 'monthly-average') {
		const unknown = ladder.measure === 'profit' && measures.profit === null;
		return unknown ? NaN : -FEN_PER_YUAN * months;
	}
	return ranking.positive === 0 ? NaN : wholeOf(ladder, ranking);
}

/** Best tier that is not key; without one, the last [KEY-4]. */
function highestNonKey({ tiers }: Ladder): number {
	const place = tiers.findIndex((tier) => !tier.key);
	return place === -1 ? tiers.length - 1 : place;
}
