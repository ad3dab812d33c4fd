import type { Placement, Plan } from '$lib/domain/plan';
import type { Ladder, Segment } from '$lib/domain/policy/policy';
import { recalculate } from '$lib/domain/recalculate';

const known = new WeakMap<Plan, readonly Placement[]>();

/**
 * Where the customers would stand if the ladders looked at the other measure: profit for revenue
 * and the other way round. Bands are left as they are, for yuan of profit are no yuan of sales.
 * Asked for by one list, and kept with its plan.
 */
export function tiersByOtherBases(plan: Plan): readonly Placement[] {
	const found = known.get(plan);
	if (found !== undefined) return found;
	const made = plan.measures.profit === null ? [] : [byOtherMeasure(plan)];
	known.set(plan, made);
	return made;
}

function byOtherMeasure(plan: Plan): Placement {
	const segments = plan.policy.segments.map((segment): Segment => ({
		...segment,
		ladder: other(segment.ladder),
	}));
	return recalculate(plan.inputs, { ...plan.policy, segments }, plan).placement;
}

const other = (ladder: Ladder): Ladder =>
	ladder.by === 'monthly-average' || ladder.by === 'score'
		? ladder
		: { ...ladder, measure: ladder.measure === 'revenue' ? 'profit' : 'revenue' };
