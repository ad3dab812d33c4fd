import type { PipelinePolicy } from '../policy/pipelinePolicy';
import type { DayNumber } from '../primitives/dayNumber';
import type { Hours } from '../primitives/units';
import { entriesOf } from '../register/entries';
import type { Registers } from '../register/register';
import { expectedSegment, tierLookup, type Placed } from './expectedTier';
import type { Pipeline, Prospect, ProspectOutlook, StageFigures } from './pipeline';
import { rateOf } from './rateOf';
import { isOpen, reached } from './reached';
import { readProspects } from './readProspects';
import { sourceFigures } from './sourceFigures';
import { stageFigures } from './stageFigures';

export interface PipelineInput {
	readonly registers: Registers | undefined;
	readonly policy: PipelinePolicy;
	readonly placed: Placed;
	/** null: not known, and what hangs on it is unknown. */
	readonly today: DayNumber | null;
	/** Customers a year that go, and that growth asks for. */
	readonly wanted: number;
	/** Hours of one account manager a year. */
	readonly capacity: Hours;
}

/** Prospects from search to won or lost, and what the open ones are worth [PIPE-1 … PIPE-9]. */
export function planPipeline(input: PipelineInput): Pipeline {
	const { registers, policy, placed, today, wanted, capacity } = input;
	const prospects = readProspects(registers);
	const stages = stageFigures(prospects, policy, today);
	const open = outlooksOf(prospects, stages, input);
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
		expectedByTier: byTier(open, placed),
		coverage: wanted > 0 ? expectedWins / wanted : null,
		sources: sourceFigures(prospects),
		acquisitionHours: hours,
		acquisitionFte: hours === null || capacity <= 0 ? null : hours / capacity,
	};
}

function outlooksOf(
	prospects: readonly Prospect[],
	stages: readonly StageFigures[],
	{ registers, placed }: PipelineInput,
): readonly ProspectOutlook[] {
	const entries = entriesOf(registers, 'prospects');
	const tierOf = tierLookup(placed);
	return prospects.filter(isOpen).map((prospect) => {
		const { row, expectedRevenue } = prospect;
		const probability = prospect.probability ?? stages[reached(prospect)]?.toWon ?? null;
		const segment = expectedSegment(placed.segments, entries[row]!);
		const tier = expectedRevenue === null ? null : tierOf(segment, expectedRevenue);
		const known = probability !== null && expectedRevenue !== null;
		return {
			...{ row, probability, segment, tier },
			value: known ? Math.round(expectedRevenue * probability) : null,
			key: tier !== null && placed.segments[segment]!.ladder.tiers[tier]!.key,
		};
	});
}

function byTier(
	open: readonly ProspectOutlook[],
	{ segments }: Placed,
): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	for (const { segment, tier, probability } of open) {
		if (tier === null || probability === null) continue;
		const { id } = segments[segment]!.ladder.tiers[tier]!;
		found.set(id, (found.get(id) ?? 0) + probability);
	}
	return found;
}
