import type { Placement } from '../../plan';
import { stage, type Stage } from '../../stage';
import { placeCustomers } from '../placeCustomers';
import type { Placed } from '../placed';
import { rankRun, type RankedRun } from '../rankRun';
import type { ListInput } from './listInput';
import { lastBeforeFreeze, windowEnding } from './windowEnding';

/** The list of the year: the whole run of the month before the freeze, as it was printed [LIST-2]. */
export interface FrozenList {
	readonly kind: 'annual';
	readonly placement: Placement;
	readonly run: RankedRun;
	readonly placed: Stage<Placed>;
}

export function frozenList(
	{ policy, window: today, totals, sheet, names }: ListInput,
	last: FrozenList | null,
): FrozenList {
	const { segments, keyConditions, stabilityMargin, classification, list } = policy;
	const window = windowEnding(today, lastBeforeFreeze(today.to, list.freezeMonth));
	const kept = last?.run.measured.result.read.window;
	const same = kept?.from === window.from && kept.to === window.to ? kept : window;
	const run = rankRun({ policy, window: same, totals, sheet, names }, last?.run);
	const { measures } = run.measured.result;
	const { basis } = run.basis.result;
	const ranks = run.ranks.result;
	const placed = stage(
		[segments, keyConditions, stabilityMargin, classification, same, measures, basis, ranks],
		last?.placed,
		(before) =>
			placeCustomers(
				{ policy, window: same, measures, basis, ranks },
				before,
				run.changed?.any ?? null,
			),
	);
	return { kind: 'annual', placement: placed.result.placement, run, placed };
}
