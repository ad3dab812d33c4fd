import { PIPELINE_STAGES } from '../register/words';
import type { DayNumber } from '../primitives/dayNumber';
import type { Prospect } from './pipeline';

/** Place of the last stage that a prospect came to: 0 search … 3 won; a lost one by its days. */
export function reached({ stage, entered }: Prospect): number {
	if (stage === 'won') return PIPELINE_STAGES.length;
	const place = PIPELINE_STAGES.findIndex((each) => each === stage);
	if (place >= 0) return place;
	return Math.max(
		0,
		PIPELINE_STAGES.findLastIndex((each) => entered[each] !== null),
	);
}

/** Is it still on its way? */
export const isOpen = ({ stage }: Prospect): boolean =>
	stage === 'search' || stage === 'screen' || stage === 'develop';

/** When a prospect left a stage: into the next, or to its end; null: unknown, or it is still there. */
export function leftOn(prospect: Prospect, place: number): DayNumber | null {
	if (place > reached(prospect)) return null;
	const next = PIPELINE_STAGES[place + 1];
	const after = next === undefined ? null : prospect.entered[next];
	return after ?? (isOpen(prospect) ? null : prospect.closedOn);
}
