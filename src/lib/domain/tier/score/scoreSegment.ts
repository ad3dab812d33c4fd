import type { ScorePart } from '../../plan';
import type { ScoreWeights } from '../../policy/policy';
import { orderDescending } from '../../primitives/orderDescending';
import { midRanks } from './percentiles';
import type { ScoreColumns } from './scoreColumns';
import { scoreKeys, wholeWeights } from './scoreKeys';

/** A segment by score. */
export interface ScoredSegment {
	/** Highest score first, ties by name. */
	readonly order: Int32Array;
	/** By place: equal where the scores are equal; never rises. */
	readonly values: Float64Array;
	readonly parts: readonly ScorePart[];
}

/** Ranks the members of a segment by the weighted mean of their percentiles [SCORE-1 … SCORE-3]. */
export function scoreSegment(
	members: Int32Array,
	weights: ScoreWeights,
	columns: ScoreColumns,
	rank: Int32Array,
): ScoredSegment {
	const whole = wholeWeights(weights);
	const terms = [...whole].map(([measure, weight]) => ({
		measure,
		weight,
		...midRanks(columns.get(measure)!, members, rank),
	}));
	const keys = scoreKeys(terms, members);
	const size = columns.values().next().value?.length ?? 0;
	const byCustomer = new Float64Array(size);
	for (let place = 0; place < members.length; place++) byCustomer[members[place]!] = keys[place]!;
	const order = orderDescending(byCustomer, members, rank);
	const all = Number([...whole.values()].reduce((sum, weight) => sum + weight, 0n));
	return {
		order,
		values: Float64Array.from(order, (customer) => byCustomer[customer]!),
		parts: terms.map(({ measure, weight, halves, known }) => ({
			measure,
			weight: Number(weight) / all,
			percentile: halves.map((half) => half / (2 * known)),
		})),
	};
}
