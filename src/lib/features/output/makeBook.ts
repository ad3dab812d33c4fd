import type { Output } from '$lib/application/output';
import type { SidePlans } from '$lib/application/sidePlans';
import type { Workspace } from '$lib/application/workspace.svelte';
import { policyDifferences, type PolicyDifference } from '$lib/domain/policy/policyDifferences';
import type { Plan } from '$lib/domain/plan';
import type { Policy } from '$lib/domain/policy/policy';
import { numberOfDay } from '$lib/domain/primitives/dayNumber';
import type { Day } from '$lib/domain/primitives/units';
import type { OutBook } from '$lib/domain/sharing/outTable';
import {
	bookOfSheets,
	bookSheets,
	type OutDifference,
	type OutSide,
	type PlanBookInput,
	type ParameterWords,
} from '$lib/domain/sharing/planBook';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { scenarioName } from './scenarioName';

/** What the policy panel knows of the numbers of a policy. */
export interface PolicyWords {
	readonly differences: (
		differences: readonly PolicyDifference[],
		plan: Plan,
		baseline: Policy,
		locale: Locale,
	) => readonly OutDifference[];
	readonly parameters: (plan: Plan, baseline: Policy, locale: Locale) => ParameterWords;
}

interface BookQuestion {
	readonly workspace: Workspace;
	readonly sidePlans: SidePlans;
	readonly output: Output;
	readonly words: PolicyWords;
	readonly personal: boolean;
	readonly today: Day;
	/** Date and time, as people write them. */
	readonly time: string;
	readonly locale: Locale;
}

/** The whole workbook on screen, for the planner's own house. */
export async function makeBook(question: BookQuestion): Promise<OutBook> {
	const { workspace, output, words, personal, today, time, locale } = question;
	const { plan, baselinePlan, inputs, scenario } = workspace;
	const hash = await output.fingerprint(inputs);
	const input: PlanBookInput = {
		...{ plan, inputs, scenario, personal, today: numberOfDay(today) },
		sides: sidesOf(question),
		facts: {
			...{ time, hash, scenario: scenarioName(workspace) },
			title: inputs.title || m.frame_untitled(),
		},
		parameters: words.parameters(plan, baselinePlan.policy, locale),
	};
	return bookOfSheets(input, await output.gather(bookSheets(input)));
}

function sidesOf({ workspace, sidePlans, words, locale }: BookQuestion): readonly OutSide[] {
	const { baselinePlan, inputs } = workspace;
	const base = baselinePlan.policy;
	return [
		{ name: m.frame_scenario_baseline(), note: '', plan: baselinePlan, differences: [] },
		...inputs.scenarios.list.map(({ id, name, note = '' }): OutSide => {
			const plan = sidePlans.planOf(id);
			const different = policyDifferences(base, plan.policy);
			return {
				...{ name: name === '' ? m.frame_scenario_current() : name, note, plan },
				differences: words.differences(different, plan, base, locale),
			};
		}),
	];
}
