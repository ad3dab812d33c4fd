import { dumpFloor as floorAt } from '../../channel/rebate/dumpFloor';
import { stepsAt } from '../../channel/rebate/rebateOf';
import { dumpShare } from '../../channel/rebate/dumpShare';
import type { LadderStanding } from '../../channel/rebate/rebates';
import { message } from '../../primitives/message';
import type { Code, Ratio } from '../../primitives/units';
import { concerned, largest } from '../concerned';
import { fires, QUIET, type Guard } from '../guard';

/**
 * A ladder lets a dealer sell so far under our price and still win [GUARD-25]: at what each has
 * bought in the running period; a ladder whose dealers have bought nothing, on the way to each of its
 * thresholds. Figure: the largest part under our price.
 */
export const dumpFloor: Guard = {
	id: 'dump-floor',
	severity: 'warning',
	judge: ({ policy, order, channel }) => {
		if (policy.rebates.length === 0) {
			return { kind: 'unjudged', why: message('guard_needs_ladders') };
		}
		const { dumpFloor: limit, dumpAt } = policy.guards;
		const under = new Map<Code, Ratio>();
		const empty: Ratio[] = [];
		for (const standing of channel.rebates.ladders) {
			const known = standing.dealers.filter(({ bought, steps }) => bought > 0 && steps !== null);
			for (const { customer, floor } of known) {
				const share = dumpShare(floor);
				if (share > Math.max(limit, under.get(customer) ?? 0)) under.set(customer, share);
			}
			if (known.length === 0) empty.push(...tried(standing, dumpAt));
		}
		const found = concerned(order, (customer) => under.get(customer) ?? null);
		const figure = largest([...under.values(), ...empty.filter((share) => share > limit)]);
		if (figure === -Infinity) return QUIET;
		return fires({ unit: 'ratio', ...(found ?? { customers: [], figures: [] }), figure, limit });
	},
};

/** Under our price on the way to each threshold of a ladder nobody is on; by target, of a target of 1. */
function tried({ ladder }: LadderStanding, part: Ratio): Ratio[] {
	const steps = stepsAt(ladder, TARGET) ?? [];
	return steps.map(({ from }) =>
		dumpShare(floorAt(ladder, steps, Math.round(from * part))?.floor ?? null),
	);
}

/** Fen; so large that rounding does not show. */
const TARGET = 1_000_000_000;
