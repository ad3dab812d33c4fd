import type { PipelinePolicy } from '../policy/pipelinePolicy';
import type { Segment } from '../policy/policy';
import type { DayNumber } from '../primitives/dayNumber';
import { entriesOf } from '../register/entries';
import type { Registers } from '../register/register';
import { expectedSegment } from './expectedTier';
import type { Chances } from './pipeline';
import { isOpen, reached } from './reached';
import { readProspects } from './readProspects';
import { stageFigures } from './stageFigures';

export interface ChancesInput {
	readonly registers: Pick<Registers, 'prospects'>;
	readonly policy: PipelinePolicy;
	readonly segments: readonly Segment[];
	/** null: not known, and what hangs on it is unknown. */
	readonly today: DayNumber | null;
}

/** What the record of prospects says by itself: no sale is read for it [PIPE-1 … PIPE-6]. */
export function chancesOf({ registers, policy, segments, today }: ChancesInput): Chances {
	const prospects = readProspects(registers);
	const stages = stageFigures(prospects, policy, today);
	const entries = entriesOf(registers, 'prospects');
	const open = prospects.filter(isOpen).map((prospect) => {
		const { row, expectedRevenue, probability } = prospect;
		return {
			...{ row, expectedRevenue },
			probability: probability ?? stages[reached(prospect)]?.toWon ?? null,
			segment: expectedSegment(segments, entries[row]!),
		};
	});
	const wins = new Array<number>(segments.length).fill(0);
	for (const { segment, probability } of open) wins[segment]! += probability ?? 0;
	return { prospects, stages, open, wins };
}
