import type { PipelinePolicy } from '../policy/pipelinePolicy';
import type { Hours } from '../primitives/units';
import { cellOf } from '../tier/cell';
import { tierLookup, type Placed } from './expectedTier';
import type { Chances, Pipeline, ProspectOutlook, TierWins } from './pipeline';
import { rateOf } from './rateOf';
import { sourceFigures } from './sourceFigures';

export interface PipelineInput {
	readonly chances: Chances;
	readonly policy: PipelinePolicy;
	readonly placed: Placed;
	/** Customers a year that go, and that growth asks for. */
	readonly wanted: number;
	/** Hours of one account manager a year. */
	readonly capacity: Hours;
}

/** Prospects from search to won or lost, and what the open ones are worth [PIPE-6 … PIPE-9]. */
export function planPipeline({
	chances,
	policy,
	placed,
	wanted,
	capacity,
}: PipelineInput): Pipeline {
	const { prospects, stages } = chances;
	const open = outlooksOf(chances, placed);
	const sum = (read: (each: ProspectOutlook) => number): number =>
		open.reduce((total, each) => total + read(each), 0);
	const count = (stage: string): number => prospects.filter((each) => each.stage === stage).length;
	const [won, lost] = [count('won'), count('lost')];
	const expectedWins = sum(({ probability }) => probability ?? 0);
	const hours = policy.goal === null ? null : policy.goal * policy.hoursPerWin;
	return {
		...{ prospects, open, stages, won, lost, expectedWins, wanted },
		winRate: rateOf(won, won + lost),
		expectedRevenue: sum(({ value }) => value ?? 0),
		unvalued: open.filter(({ value }) => value === null).length,
		expectedKey: sum(({ key, probability }) => (key ? (probability ?? 0) : 0)),
		expectedByTier: byTier(open),
		unplaced: sum(({ tier, probability }) => (tier === null ? (probability ?? 0) : 0)),
		coverage: wanted > 0 ? expectedWins / wanted : null,
		sources: sourceFigures(prospects),
		acquisitionHours: hours,
		acquisitionFte: hours === null || capacity <= 0 ? null : hours / capacity,
	};
}

function outlooksOf({ open }: Chances, placed: Placed): readonly ProspectOutlook[] {
	const tierOf = tierLookup(placed);
	return open.map(({ row, probability, segment, expectedRevenue }) => {
		const tier = expectedRevenue === null ? null : tierOf(segment, expectedRevenue);
		const known = probability !== null && expectedRevenue !== null;
		return {
			...{ row, probability, segment, tier },
			value: known ? Math.round(expectedRevenue * probability) : null,
			key: tier !== null && placed.segments[segment]!.ladder.tiers[tier]!.key,
		};
	});
}

/** In policy order. */
function byTier(open: readonly ProspectOutlook[]): readonly TierWins[] {
	const found = new Map<number, TierWins>();
	for (const { segment, tier, probability } of open) {
		if (tier === null || probability === null) continue;
		const cell = cellOf(segment, tier);
		const wins = (found.get(cell)?.wins ?? 0) + probability;
		found.set(cell, { segment, tier, wins });
	}
	return [...found].sort(([a], [b]) => a - b).map(([, each]) => each);
}
