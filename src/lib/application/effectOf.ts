import type { Inputs } from '../domain/inputs';
import type { Plan } from '../domain/plan';
import type { Steps } from '../domain/primitives/steps';
import { totalsAhead } from '../domain/ledger/totals/totalsAhead';
import { headlineKey, headlinesOf, type Headline } from '../domain/scenario/headline';
import { BASELINE } from '../domain/scenario/scenario';
import type { Comparison } from '../domain/sharing/compare/compareInputs';
import { mergeInputs } from '../domain/sharing/compare/mergeInputs';
import { PlanFollower, type Surroundings } from './planFollower';

/** One figure before, in the file, and after merging; null: not known, or not there. */
export interface Effect {
	readonly headline: Pick<Headline, 'id' | 'of'>;
	/** The plan that knows what the figure is called. */
	readonly plan: Plan;
	readonly mine: number | null;
	readonly theirs: number | null;
	readonly merged: number | null;
}

/**
 * What merging would do to every headline of a scenario. Nothing is kept of it; where a side has no
 * such scenario, its baseline stands for it.
 */
export function* effectOf(
	comparison: Comparison,
	taken: ReadonlySet<string>,
	plan: Plan,
	scenario: string,
	surroundings: Surroundings,
): Steps<readonly Effect[]> {
	const merged = yield* mergeInputs(comparison, taken);
	const plans = [
		plan,
		yield* planFor(comparison.theirs, scenario, null, surroundings),
		yield* planFor(merged, scenario, plan, surroundings),
	];
	const figures: ReturnType<typeof figuresOf>[] = [];
	for (const each of plans) {
		figures.push(figuresOf(each));
		yield 1;
	}
	const keys = new Set(figures.flatMap((each) => [...each.keys()]));
	return [...keys].map((key): Effect => {
		const at = figures.findIndex((each) => each.has(key));
		const value = (place: number): number | null => figures[place]!.get(key)?.value ?? null;
		return {
			...{ headline: figures[at]!.get(key)!, plan: plans[at] ?? plan },
			...{ mine: value(0), theirs: value(1), merged: value(2) },
		};
	});
}

/** By key; none where a policy does not fit together. */
const figuresOf = (plan: Plan | null): ReadonlyMap<string, Headline> =>
	new Map((plan === null ? [] : headlinesOf(plan)).map((each) => [headlineKey(each), each]));

function* planFor(
	inputs: Inputs,
	scenario: string,
	beside: Plan | null,
	surroundings: Surroundings,
): Steps<Plan | null> {
	const known = inputs.scenarios.list.some(({ id }) => id === scenario);
	const totals = yield* totalsAhead(inputs, beside);
	const follower = new PlanFollower(surroundings);
	const { plan, issues } = follower.follow(inputs, known ? scenario : BASELINE, beside, totals);
	yield 1;
	return issues.length > 0 ? null : plan;
}
