import { NONE, type Basis, type Drift, type Measures, type Placement } from '../plan';
import type { Segment } from '../policy/policy';
import type { Code } from '../primitives/units';
import { stage, type Stage } from '../stage';
import { consecutiveList, type ConsecutiveList } from './list/consecutiveList';
import { driftOf } from './list/driftOf';
import { frozenList, type FrozenList } from './list/frozenList';
import type { ListInput } from './list/listInput';
import { overrideSheet, readOverrides, type Overrides } from './override/overrides';
import { placeCustomers } from './placeCustomers';
import type { Placed } from './placed';
import { summarizeTiers } from './summarizeTiers';

/** Final tiers, and what the next ones are made from. */
export interface PlannedTiers {
	readonly placement: Placement;
	readonly drift: Drift | null;
	readonly overrides: Overrides;
	readonly stages: {
		readonly rolling: Stage<Placed>;
		readonly list: Stage<FrozenList | ConsecutiveList | null>;
		readonly listed: Stage<Listed>;
		readonly overrides: Stage<Overrides>;
		readonly placement: Stage<Placement>;
	};
}

/** What placing reads of the sales. */
interface Sales {
	readonly measures: Measures;
	readonly basis: Basis;
	/** Whose measures differ from those of the last run; null: everybody's may. */
	readonly changed?: readonly Code[] | null;
}

interface Listed {
	readonly placement: Placement;
	readonly drift: Drift | null;
}

/**
 * Tiers by the ladder with stability and conditions, then by the list that the policy keeps, then
 * by hand. Runs of other months are made only when the list asks for them.
 */
export function planTiers(
	input: ListInput & Sales & { readonly order: Int32Array },
	last?: PlannedTiers,
): PlannedTiers {
	const was = last?.stages;
	const { policy, window, totals, sheet, measures, basis, order, ranks } = input;
	const { segments, keyConditions, stabilityMargin, listPolicy, list: terms } = policy;
	const { boundary, candidates } = policy.classification;
	const placing = [segments, keyConditions, stabilityMargin, boundary, candidates];
	const rolling = stage([...placing, window, measures, basis, ranks], was?.rolling, (before) =>
		placeCustomers({ policy, window, measures, basis, ranks }, before, input.changed ?? null),
	);
	const asked = listPolicy === 'rolling' || order.length === 0 ? 'rolling' : listPolicy;
	const list = stage(
		asked === 'rolling'
			? [asked]
			: [asked, terms, policy.basis, ...placing, window, totals, sheet, ranks],
		was?.list,
		(before) => {
			if (asked === 'rolling') return null;
			return asked === 'annual'
				? frozenList(input, before?.kind === 'annual' ? before : null)
				: consecutiveList(input, before?.kind === 'consecutive' ? before : null);
		},
	);
	const rolled = rolling.result.placement;
	const listed = stage([rolled, list.result, terms, order], was?.listed, () => {
		const placement = listTiers(input, rolled, list.result);
		const drift =
			list.result?.kind === 'annual'
				? driftOf(placement, rolled, segments, measures, order, terms)
				: null;
		return { placement, drift };
	});
	const columns = overrideSheet(sheet);
	const overrides = stage(
		[...Object.values(columns), segments, ranks.segment, order, window.to],
		was?.overrides,
		() => readOverrides(columns, segments, ranks.segment, order, window.to),
	);
	const placement = stage([listed.result.placement, overrides.result], was?.placement, () =>
		setByHand(listed.result.placement, overrides.result, segments, measures),
	);
	return {
		placement: placement.result,
		drift: listed.result.drift,
		overrides: overrides.result,
		stages: { rolling, list, listed, overrides, placement },
	};
}

function listTiers(
	{ policy, window, measures, basis, ranks }: ListInput & Sales,
	rolling: Placement,
	list: FrozenList | ConsecutiveList | null,
): Placement {
	if (list === null) return rolling;
	const shadowTier = rolling.tier;
	if (list.kind === 'consecutive') {
		const { walked } = list;
		const { placement } = placeCustomers({ policy, window, measures, basis, ranks, walked });
		return { ...placement, shadowTier };
	}
	const frozen = list.placement;
	const placement = {
		...rolling,
		shadowTier,
		tier: rolling.tier.slice(),
		held: rolling.held.slice(),
		failed: rolling.failed.slice(),
	};
	for (const { order } of rolling.segments) {
		for (const customer of order) {
			// A tier of another segment's ladder says nothing here, nor does a run it was not in.
			const tier = frozen.tier[customer] ?? NONE;
			if (tier === NONE || frozen.segment[customer] !== rolling.segment[customer]) continue;
			placement.tier[customer] = tier;
			placement.held[customer] = frozen.held[customer]!;
			placement.failed[customer] = frozen.failed[customer]!;
		}
	}
	return summed(placement, policy.segments, measures);
}

/** What the planner has decided beats everything [OVERRIDE-1]. */
function setByHand(
	listed: Placement,
	{ tier: byHand }: Overrides,
	segments: readonly Segment[],
	measures: Measures,
): Placement {
	if (byHand === null) return listed;
	const placement = {
		...listed,
		tier: listed.tier.slice(),
		held: listed.held.slice(),
		failed: listed.failed.slice(),
		overridden: new Uint8Array(listed.tier.length),
	};
	byHand.forEach((tier, customer) => {
		if (tier === NONE) return;
		placement.tier[customer] = tier;
		placement.held[customer] = 0;
		placement.failed[customer] = 0;
		placement.overridden[customer] = 1;
	});
	return summed(placement, segments, measures);
}

const summed = (
	placement: Placement,
	segments: readonly Segment[],
	measures: Measures,
): Placement => ({
	...placement,
	...summarizeTiers(
		segments,
		measures,
		placement.segments.map(({ order }) => order),
		placement.tier,
	),
});
