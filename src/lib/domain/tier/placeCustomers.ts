import { later } from '../later';
import { CANDIDATE_BIT, NONE, type Placement } from '../plan';
import type { Ladder } from '../policy/policy';
import type { Code } from '../primitives/units';
import { cutsOf, plainEnds, tierAt, type Cuts, type Ends } from './cuts';
import { conditionsOf, judgeConditions } from './keyConditions';
import type { Placed, PlaceInput } from './placed';
import { placedAgain, type Again } from './placedAgain';
import { blankColumns, columnsAgain, shared, type PlacedColumns } from './placedColumns';
import { positionsOf } from './position';
import type { Ranking } from './rankings';
import { summarizeAgain, summarizeTiers } from './summarizeTiers';

/**
 * Puts every customer of the window into a tier: the ladder, then stability against the exact
 * prior tier, then the key conditions [TIER-1 … TIER-7, STABLE-1 … STABLE-4, KEY-1 … KEY-6].
 * One walk along each segment's ranking; cuts are places in it, so the result is exact.
 *
 * Given the last placement and whose figures changed since (null: everybody's may have), only those
 * are placed whom that, or a cut that moved, can put elsewhere.
 */
export function placeCustomers(
	input: PlaceInput,
	last: Placed | null = null,
	changed: readonly Code[] | null = null,
): Placed {
	const { policy, window, measures, ranks } = input;
	const { segments } = policy;
	const cuts = segments.map(({ ladder }, segment) => ({
		current: cutsOf(policy, ladder, ranks.current[segment]!, window),
		prior: plainEnds(ladder, ranks.prior[segment]!, window),
	}));
	const again = last === null ? null : placedAgain(input, cuts, last, changed);
	const written = again === null ? blankColumns(ranks.segment) : columnsAgain(ranks.segment, again);
	segments.forEach(({ ladder }, segment) => {
		if (again?.prior !== false)
			placePrior(ladder, ranks.prior[segment]!, cuts[segment]!.prior, written.priorTier, again);
		placeSegment(input, segment, cuts[segment]!.current, written, again);
	});
	const columns = again === null ? written : shared(written, again);
	const { size } = measures;
	const summed =
		again === null
			? summarizeTiers(
					segments,
					measures,
					ranks.current.map(({ order }) => order),
					columns.tier,
				)
			: summarizeAgain(segments, again, { ...columns, revenue: measures.revenue });
	const unwritten = again?.last.placement;
	const placement = withPositions(input, {
		...columns,
		shadowTier: unwritten?.shadowTier ?? new Uint8Array(size).fill(NONE),
		overridden: unwritten?.overridden ?? new Uint8Array(size),
		segments: ranks.current,
		...summed,
	});
	return { input, placement, cuts };
}

/** By itself: made where the last placement is at hand, the getter would hold all that ever were. */
function withPositions(
	{ policy: { segments }, window, measures, ranks }: PlaceInput,
	placement: Omit<Placement, 'position'>,
): Placement {
	const position = later([ranks, segments, window, measures], undefined, () =>
		positionsOf(segments, ranks.current, window, measures),
	);
	return {
		...placement,
		get position() {
			return position.result;
		},
	};
}

function placeSegment(
	{ policy, window, measures, basis, ranks, walked = null }: PlaceInput,
	segment: number,
	{ plain, hold, flip, near, best }: Cuts,
	into: PlacedColumns,
	again: Again | null,
): void {
	const { ladder } = policy.segments[segment]!;
	const { order, earns } = ranks.current[segment]!;
	const conditions = conditionsOf(policy, policy.segments[segment]!);
	const judge = judgeConditions(conditions, window, measures, basis);
	const key = Uint8Array.from(ladder.tiers, (tier) => (tier.key ? 1 : 0));
	const last = key.length - 1;
	const highestOther = highestNonKey(ladder);
	const marks = again?.marks ?? null;
	const { plainTier: plainTiers, tier: tiers, priorTier: prior, failed: fails, held } = into;
	// By prior tier, 255 of them: no branch, for who climbed or fell is anybody's guess, also the processor's.
	const heldTo = new Uint8Array(NONE + 1);
	/** Places between which nobody's hold ends. */
	const placeStretch = (rung: number, from: number, to: number): void => {
		for (let place = from; place < to; place++) {
			const customer = order[place]!;
			if (marks?.[customer] === 0) continue;
			const earning = earns[place] === 1;
			const plainTier = earning ? rung : last;
			let tier = plainTier;
			if (earning) tier = walked === null ? heldTo[prior[customer]!]! : walked[customer]!;
			const kept = tier < plainTier;
			const failed = key[tier] === 1 ? judge(customer) : 0;
			if (failed !== 0) {
				tier = Math.max(plainTier, highestOther);
				fails[customer] = failed;
			} else held[customer] = Number(kept);
			plainTiers[customer] = plainTier;
			tiers[customer] = tier;
		}
	};
	const placeRung = (rung: number, from: number, to: number): void => {
		heldTo.fill(rung);
		for (let start = from; start < to;) {
			let end = to;
			for (let better = 0; better < rung; better++) {
				const ends = hold[better]!;
				heldTo[better] = start < ends ? better : rung;
				if (start < ends && ends < end) end = ends;
			}
			placeStretch(rung, start, end);
			start = end;
		}
	};
	/** Of those who earn. */
	const mark = (column: Uint8Array, bit: number, from: number, to: number): void => {
		for (let place = from; place < to; place++) {
			const customer = order[place]!;
			if (earns[place] === 0 || marks?.[customer] === 0) continue;
			column[customer]! |= bit;
		}
	};
	const { boundary, candidates } = into;
	const { cultivate, 'at-risk': atRisk } = CANDIDATE_BIT;
	for (let rung = 0, from = 0; rung <= last; rung++) {
		const to = rung === last ? order.length : Math.max(from, Math.min(order.length, plain[rung]!));
		placeRung(rung, from, to);
		// One cut at a time: only the next better one lets in, only the own one lets go [BOUNDARY-1].
		if (rung > 0) {
			mark(boundary, 1, from, Math.min(to, flip[0][rung - 1]!));
			mark(candidates, cultivate, from, Math.min(to, near[0][rung - 1]!));
		}
		if (rung < last) {
			mark(boundary, 1, Math.max(from, best, flip[1][rung]!), to);
			mark(candidates, atRisk, Math.max(from, best, near[1][rung]!), to);
		}
		from = to;
	}
}

/** The plain ladder on the prior window, without stability or conditions [STABLE-1]. */
function placePrior(
	ladder: Ladder,
	{ order, earns }: Ranking,
	ends: Ends,
	priorTier: Uint8Array,
	again: Again | null,
): void {
	const last = ladder.tiers.length - 1;
	let rung = 0;
	for (let place = 0; place < order.length; place++) {
		const customer = order[place]!;
		if (again?.marks[customer] === 0) continue;
		rung = tierAt(ends, place, last, rung);
		priorTier[customer] = earns[place] === 1 ? rung : last;
	}
}

/** Best tier that is not key; without one, the last [KEY-4]. */
function highestNonKey({ tiers }: Ladder): number {
	const place = tiers.findIndex((tier) => !tier.key);
	return place === -1 ? tiers.length - 1 : place;
}
