import type { Plan } from '../plan';

/** How the key accounts changed from the prior window to this one (L29). */
export interface KeyFlow {
	readonly promoted: number;
	/** Key accounts without a row in the prior window. */
	readonly arrived: number;
	readonly demoted: number;
	/** Key accounts of the prior window without a row in this one. */
	readonly lost: number;
	/** promoted + arrived − demoted − lost. */
	readonly net: number;
	/** Key accounts more than the baseline's rules give on the same sales: what moved cuts did. */
	readonly byRules: number;
	/** More key accounts than the year before, and none of them but for easier rules. */
	readonly byRulesAlone: boolean;
}

/**
 * Net flow of key accounts between the two windows [MIGRATE-2]. `baseline` is the plan of the
 * baseline's policy on the same inputs; the plan itself where that is the one on screen. Growth is by
 * rules alone where the same customers under the baseline's rules give no net growth.
 */
export function keyFlow(plan: Plan, baseline: Plan): KeyFlow {
	const own = flowOf(plan);
	const byRules = plan.placement.keyCustomers - baseline.placement.keyCustomers;
	const underBaseline = plan === baseline ? own.net : flowOf(baseline).net;
	return {
		...own,
		byRules,
		byRulesAlone: byRules > 0 && underBaseline <= 0 && underBaseline + byRules > 0,
	};
}

function flowOf({ policy, migration }: Plan): Omit<KeyFlow, 'byRules' | 'byRulesAlone'> {
	const flow = { promoted: 0, arrived: 0, demoted: 0, lost: 0 };
	for (const { segment, from, to, customers } of migration) {
		const { tiers } = policy.segments[segment]!.ladder;
		const was = typeof from === 'number' && tiers[from]!.key;
		const is = typeof to === 'number' && tiers[to]!.key;
		if (is && !was) flow[from === 'new' ? 'arrived' : 'promoted'] += customers;
		if (was && !is) flow[to === 'lost' ? 'lost' : 'demoted'] += customers;
	}
	return { ...flow, net: flow.promoted + flow.arrived - flow.demoted - flow.lost };
}
