import type { Kept } from '../../domain/beyond';
import type { TemplateId } from '../../domain/policy/policy';
import { BASELINE, type Scenario, type Scenarios } from '../../domain/scenario/scenario';
import { readPolicy } from './readPolicy';
import { broken } from './refusal';

interface ReadScenario extends Readonly<Record<string, unknown>> {
	readonly id: string;
	readonly name: string;
	readonly changes: Readonly<Record<string, unknown>>;
}

/** Baseline and scenarios, each policy read as the policy file of the command line is read. */
export function readScenarios(
	template: TemplateId,
	policy: unknown,
	list: readonly ReadScenario[],
): { readonly scenarios: Scenarios; readonly unknown: readonly Kept[] } {
	const ids = new Set<string>([BASELINE]);
	const unknown: Kept[] = [];
	const scenarios = list.map(({ id, name, changes, ...fields }): Scenario => {
		if (ids.has(id)) broken('scenarios/id');
		ids.add(id);
		if (Object.keys(fields).length > 0) unknown.push([id, JSON.stringify(fields)]);
		return { id, name, changes: readPolicy(changes) };
	});
	return { scenarios: { template, baseline: readPolicy(policy), list: scenarios }, unknown };
}
