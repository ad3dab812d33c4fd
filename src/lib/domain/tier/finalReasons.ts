import type { Placement, Reason } from '../plan';
import type { Code } from '../primitives/units';
import { reasonsOf } from './keyConditions';

/** Why the final tier is not the plain one: by hand, else what failed, else held [KEY-5, OVERRIDE-1]. */
export function finalReasons(placement: Placement, customer: Code): readonly Reason[] {
	if (placement.overridden[customer] === 1) return ['override'];
	return placement.held[customer] === 1 ? ['held'] : reasonsOf(placement.failed[customer]!);
}
