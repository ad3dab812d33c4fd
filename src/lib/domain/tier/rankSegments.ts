import type { CustomerAttributes } from '../customer/effective';
import type { Changed } from '../measure/patchColumns';
import { NONE, type Basis, type Measures } from '../plan';
import type { Segment } from '../policy/policy';
import type { ScoreColumns } from './score/scoreColumns';
import type { Code } from '../primitives/units';
import { repairRankings } from './repairRankings';
import { rankAll, sameSide, type Ranking, type Side } from './rankings';
import { segmentOf } from './segmentOf';

/** What the ranking reads. Nothing of it hangs on cuts, key conditions or the stability margin. */
export interface RankInput {
	readonly segments: readonly Segment[];
	readonly measures: Measures;
	readonly basis: Basis;
	readonly attributes: CustomerAttributes;
	/** As the prior window's rows say: the segment of customers without rows in this one. */
	readonly priorAttributes: CustomerAttributes;
	/** Place of every customer code in name order: the order of every tie. */
	readonly rank: Int32Array;
	/** What scores weigh in the window and in the prior one; null without a ladder by score. */
	readonly scores: ScoreColumns | null;
	readonly priorScores: ScoreColumns | null;
	/** Customers of the window by the basis, ties by name; segments ranked by it need no sort of their own. */
	readonly order: Int32Array;
}

/** Who is in which segment, and everybody's place in it, in this window and in the prior one. */
export interface SegmentRanks {
	readonly input: RankInput;
	/** Place of the segment by customer code; NONE without rows in either window. */
	readonly segment: Uint8Array;
	/** By place of the segment. */
	readonly current: readonly Ranking[];
	readonly prior: readonly Ranking[];
}

/**
 * Ranks the customers of every segment [SEGMENT-1 … SEGMENT-3]. Give the last result: it is
 * returned as it is when nothing it hangs on has changed, which is every change of a cut; a window
 * whose figures are the same keeps its rankings, so an edit of this year sorts nothing of last year.
 * `changed`: whose figures differ from those of the last input; a few are put where they belong now.
 */
export function rankSegments(
	input: RankInput,
	last?: SegmentRanks | null,
	changed: Changed | null = null,
): SegmentRanks {
	if (last && sameQuestion(last.input, input)) return last;
	const { segments, rank } = input;
	const segment = segmentByCustomer(input, last ?? null);
	const alike = last?.input.rank === rank && sameSegments(last, segments, segment) ? last : null;
	const boughtBy = alike?.input.basis.by === 'sell-in' && input.basis.by === 'sell-in';
	const rankedAs = (
		sideOf: (input: RankInput) => Side,
		rankings: 'current' | 'prior',
		moved: readonly Code[] | null,
	): readonly Ranking[] => {
		const now = sideOf(input);
		if (alike === null) return rankAll(segments, segment, now, rank);
		const was = sideOf(alike.input);
		const before = alike[rankings];
		if (sameSide(was, now)) return before;
		const change = {
			last: before,
			was: { ...was, segment: alike.segment },
			now: { ...now, segment },
			changed: boughtBy ? moved : null,
		};
		return repairRankings(segments, change, rank) ?? rankAll(segments, segment, now, rank);
	};
	return {
		input,
		segment,
		current: rankedAs(inWindow, 'current', changed?.window ?? null),
		prior: rankedAs(inPrior, 'prior', changed?.prior ?? null),
	};
}

function segmentByCustomer(
	{ segments, measures, attributes, priorAttributes }: RankInput,
	last: SegmentRanks | null,
): Uint8Array {
	const { size, present, presentPrior } = measures;
	const was = last?.input.measures;
	// A single segment has everybody who has a row.
	if (last?.input.segments.length === 1 && segments.length === 1)
		if (present === was?.present && presentPrior === was.presentPrior) return last.segment;
	const segment = new Uint8Array(size).fill(NONE);
	const choose = segmentOf(segments, attributes);
	const choosePrior = segmentOf(segments, priorAttributes);
	for (let customer = 0; customer < size; customer++) {
		if (present[customer] === 1) segment[customer] = choose(customer);
		else if (presentPrior[customer] === 1) segment[customer] = choosePrior(customer);
	}
	return segment;
}

const inWindow = ({ measures, basis, order, scores }: RankInput): Side => ({
	present: measures.present,
	value: basis.value,
	profit: measures.profit,
	byValue: order,
	scores,
});

const inPrior = ({ measures, basis, priorScores }: RankInput): Side => ({
	present: measures.presentPrior,
	value: basis.priorValue,
	profit: measures.priorProfit,
	byValue: null,
	scores: priorScores,
});

const sameQuestion = (a: RankInput, b: RankInput): boolean =>
	a.measures === b.measures &&
	a.basis === b.basis &&
	a.rank === b.rank &&
	a.order === b.order &&
	a.scores === b.scores &&
	a.priorScores === b.priorScores &&
	sameLadders(a.segments, b.segments) &&
	// Attributes are read only where a segment asks for one.
	((a.attributes === b.attributes && a.priorAttributes === b.priorAttributes) ||
		a.segments.every(({ where }) => where === null));

/** Same people in the same segments, ranked by the same measures. A single segment has everybody. */
export const sameSegments = (
	last: SegmentRanks,
	segments: readonly Segment[],
	segment: Uint8Array,
): boolean =>
	sameLadders(last.input.segments, segments) &&
	(segments.length === 1 ||
		(last.segment.length === segment.length &&
			segment.every((place, customer) => place === last.segment[customer])));

const sameLadders = (a: readonly Segment[], b: readonly Segment[]): boolean =>
	a.length === b.length &&
	a.every(({ where, ladder }, place) => {
		const other = b[place]!;
		return (
			ladder.measure === other.ladder.measure &&
			(ladder.by === 'score') === (other.ladder.by === 'score') &&
			sameText(ladder.weights, other.ladder.weights) &&
			sameText(where, other.where)
		);
	});

const sameText = (a: unknown, b: unknown): boolean =>
	a === b || JSON.stringify(a) === JSON.stringify(b);
