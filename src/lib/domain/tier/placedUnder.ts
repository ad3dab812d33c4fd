import type { Plan } from '../plan';
import type { Policy } from '../policy/policy';
import type { Stages } from '../stages';
import { tierRun } from './tierRun';

/** Where another policy over the same window would put everybody; nothing that follows is made. */
export function placedUnder(
	{ inputs, window, stages }: Plan,
	policy: Policy,
): Pick<Plan, 'placement' | 'basis'> {
	const was = stages as Stages;
	const { names, customers: sheet } = inputs;
	const next = tierRun({ policy, window, totals: was.totals.result, sheet, names }, was);
	return { placement: next.tiers.placement, basis: next.run.basis.result.basis };
}
