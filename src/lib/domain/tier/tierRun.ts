import type { Policy } from '../policy/policy';
import { planTiers, type PlannedTiers } from './planTiers';
import { rankRun, type RankedRun, type RunInput } from './rankRun';

/** Ranks and final tiers of one window, and what the next ones are made from. */
export interface TierRun {
	readonly run: RankedRun;
	readonly tiers: PlannedTiers;
}

/** From the sales to everybody's tier; only what hangs on a change is made anew. */
export function tierRun(
	input: Omit<RunInput, 'policy'> & { readonly policy: Policy },
	was?: TierRun,
): TierRun {
	const run = rankRun(input, was?.run);
	const { measures } = run.measured.result;
	const { basis } = run.basis.result;
	const order = run.order.result;
	const ranks = run.ranks.result;
	return { run, tiers: planTiers({ ...input, measures, basis, order, ranks }, was?.tiers) };
}
