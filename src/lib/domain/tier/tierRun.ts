import type { Policy } from '../policy/policy';
import { planTiers, type PlannedTiers } from './planTiers';
import { finish, within, type Steps } from '../primitives/steps';
import { rankSteps, type RankedRun, type RunInput } from './rankRun';

/** Ranks and final tiers of one window, and what the next ones are made from. */
export interface TierRun {
	readonly run: RankedRun;
	readonly tiers: PlannedTiers;
}

interface TierInput extends Omit<RunInput, 'policy'> {
	readonly policy: Policy;
}

/** Share of the work that is done when everybody is ranked. */
const RANKED = 0.75;

/** From the sales to everybody's tier; only what hangs on a change is made anew. */
export const tierRun = (input: TierInput, was?: TierRun): TierRun => finish(tierSteps(input, was));

/** The same, a part at a time. */
export function* tierSteps(input: TierInput, was?: TierRun): Steps<TierRun> {
	const run = yield* within(rankSteps(input, was?.run), 0, RANKED);
	yield RANKED;
	const { measures } = run.measured.result;
	const { basis } = run.basis.result;
	const order = run.order.result;
	const ranks = run.ranks.result;
	return {
		run,
		tiers: planTiers(
			{ ...input, measures, basis, order, ranks, changed: run.changed?.any ?? null },
			was?.tiers,
		),
	};
}
