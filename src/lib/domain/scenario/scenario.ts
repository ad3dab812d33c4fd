import type { PolicyChanges, TemplateId } from '../policy/policy';

/** A scenario is a difference on the baseline policy; it shares everything else. */
export interface Scenario {
	readonly id: string;
	/** Empty: the built-in name of the language on screen (当前, Current). */
	readonly name: string;
	readonly changes: PolicyChanges;
	/** What it is for, in the planner's words. Absent: nothing was said. */
	readonly note?: string;
	/** Absent: by its place in the list. */
	readonly color?: ScenarioColor;
}

/** Colours that tell scenarios apart, by name; never a tier's, and never without the name. */
export const SCENARIO_COLORS = [
	'scenario-1',
	'scenario-2',
	'scenario-3',
	'scenario-4',
	'scenario-5',
	'scenario-6',
] as const;
export type ScenarioColor = (typeof SCENARIO_COLORS)[number];

/** One baseline (template and the changes adopted into it) and the scenarios that differ from it. */
export interface Scenarios {
	readonly template: TemplateId;
	readonly baseline: PolicyChanges;
	readonly list: readonly Scenario[];
	/** The baseline is locked as it is: others have been told it. Absent: it is not. */
	readonly published?: true;
}

/** More than anybody can hold apart; each one on screen is a plan of its own. */
export const MOST_SCENARIOS = 20;

/** The scenario that the first policy change makes. */
export const CURRENT_SCENARIO = 'current';
/** Names the baseline where a scenario id is asked for. */
export const BASELINE = 'baseline';

export const NO_SCENARIOS: Scenarios = { template: 'liquor', baseline: {}, list: [] };
