import type { Kept } from '../../domain/beyond';
import type { TemplateId } from '../../domain/policy/policy';
import {
	BASELINE,
	SCENARIO_COLORS,
	type Scenario,
	type Scenarios,
} from '../../domain/scenario/scenario';
import { readPolicy } from './readPolicy';
import { broken } from './refusal';

interface ReadScenario extends Readonly<Record<string, unknown>> {
	readonly id: string;
	readonly name: string;
	readonly changes: Readonly<Record<string, unknown>>;
	readonly note?: string | undefined;
	readonly color?: string | undefined;
}

/** Baseline and scenarios, each policy read as the policy file of the command line is read. */
export function readScenarios(
	template: TemplateId,
	policy: unknown,
	list: readonly ReadScenario[],
	published: true | undefined,
): { readonly scenarios: Scenarios; readonly unknown: readonly Kept[] } {
	const ids = new Set<string>([BASELINE]);
	const unknown: Kept[] = [];
	const scenarios = list.map(({ id, name, changes, note, color: wanted, ...rest }): Scenario => {
		const color = SCENARIO_COLORS.find((each) => each === wanted);
		// A colour of a later version is drawn as none, and written back.
		const fields = wanted === color ? rest : { ...rest, color: wanted };
		if (ids.has(id)) broken('scenarios/id');
		ids.add(id);
		if (Object.keys(fields).length > 0) unknown.push([id, JSON.stringify(fields)]);
		return {
			...{ id, name, changes: readPolicy(changes) },
			...(note === undefined ? {} : { note }),
			...(color === undefined ? {} : { color }),
		};
	});
	const baseline = readPolicy(policy);
	const locked = published === undefined ? {} : { published };
	return { scenarios: { template, baseline, list: scenarios, ...locked }, unknown };
}
