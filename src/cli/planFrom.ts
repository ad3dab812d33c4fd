import type { Inputs } from '../lib/domain/inputs';
import type { Plan } from '../lib/domain/plan';
import { merge } from '../lib/domain/policy/merge';
import type { PolicyChanges } from '../lib/domain/policy/policy';
import { resolvePolicy } from '../lib/domain/policy/resolvePolicy';
import { ok, refuse, type Result } from '../lib/domain/primitives/result';
import { recalculate } from '../lib/domain/recalculate';
import { BASELINE, type Scenarios } from '../lib/domain/scenario/scenario';
import type { Options } from './options';
import { policyProblems, problem, type Problem } from './problems';
import { importInputs, readInputs } from './readInputs';
import { readPolicyFile } from './readPolicyFile';

/** Options → plan, by the same engine as the page; or every problem, none of them hidden by another. */
export async function planFrom(options: Options): Promise<Result<Plan, readonly Problem[]>> {
	const { source } = options;
	const inputs = source.kind === 'import' ? await importInputs(source) : readInputs(source);
	return planInputs(inputs, options);
}

/** The same from inputs that were read. */
export function planInputs(
	inputs: Result<Inputs, readonly Problem[]>,
	options: Options,
): Result<Plan, readonly Problem[]> {
	const file = readPolicyFile(options.policy);
	const problems = [inputs, file].flatMap((read) => (read.ok ? [] : read.reason));
	if (!inputs.ok || !file.ok) return refuse(problems);

	const scenario = scenarioOf(options.source, inputs.value);
	const scenarios = withFile(inputs.value.scenarios, scenario, file.value, options);
	const policy = resolvePolicy(scenarios, scenario);
	if (!policy.ok) return refuse(policyProblems(options.policy, policy.reason));

	const plan = recalculate({ ...inputs.value, scenarios }, policy.value, null, {
		today: options.today,
		scenario,
	});
	if (plan.order.length === 0 && plan.ledger.rows === plan.ledger.uncountedRows) {
		return refuse([problem('cli_no_sales')]);
	}
	const over = plan.promotion.floorsOver;
	return over > 0 ? refuse([problem('cli_floors_over', { over: String(over) })]) : ok(plan);
}

/** What the page would show: the scenario that was asked for, else the last one, else the baseline. */
const scenarioOf = (source: Options['source'], { scenarios }: Inputs): string =>
	(source.kind === 'snapshot' ? source.scenario : null) ?? scenarios.list.at(-1)?.id ?? BASELINE;

/** A policy file lies on top of the scenario that is planned. */
function withFile(
	scenarios: Scenarios,
	scenario: string,
	changes: PolicyChanges,
	{ template }: Options,
): Scenarios {
	const over = (below: PolicyChanges): PolicyChanges => merge(below, changes) as PolicyChanges;
	return {
		template: template ?? scenarios.template,
		baseline: scenario === BASELINE ? over(scenarios.baseline) : scenarios.baseline,
		list: scenarios.list.map((each) =>
			each.id === scenario ? { ...each, changes: over(each.changes) } : each,
		),
	};
}
