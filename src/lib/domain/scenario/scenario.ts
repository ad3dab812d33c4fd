import type { PolicyChanges, TemplateId } from '../policy/policy';

/** A scenario is a difference on the baseline policy; it shares everything else. */
export interface Scenario {
	readonly id: string;
	/** Empty: the built-in name of the language on screen (当前, Current). */
	readonly name: string;
	readonly changes: PolicyChanges;
}

/** One baseline (template and the changes adopted into it) and the scenarios that differ from it. */
export interface Scenarios {
	readonly template: TemplateId;
	readonly baseline: PolicyChanges;
	readonly list: readonly Scenario[];
}

/** The scenario that the first policy change makes. */
export const CURRENT_SCENARIO = 'current';
/** Names the baseline where a scenario id is asked for. */
export const BASELINE = 'baseline';

export const NO_SCENARIOS: Scenarios = { template: 'liquor', baseline: {}, list: [] };
