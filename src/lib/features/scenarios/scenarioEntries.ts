import type { Workspace } from '$lib/application/workspace.svelte';
import { BASELINE } from '$lib/domain/scenario/scenario';
import { m } from '$lib/i18n';
import type { Entry } from '$lib/ui/palette/entry';
import { nameOf } from '$lib/ui/scenario/scenarioWords';

/** The scenarios of the workbook by their names; none where there is the baseline alone. */
export function scenarioEntries(workspace: Pick<Workspace, 'inputs' | 'choose'>): readonly Entry[] {
	const { list } = workspace.inputs.scenarios;
	if (list.length === 0) return [];
	return [
		{ id: BASELINE, name: m.frame_scenario_baseline() },
		...list.map((each) => ({ id: each.id, name: nameOf(each) })),
	].map(({ id, name }) => ({
		...{ id: `scenario-${id}`, title: name, terms: 'scenario', detail: m.frame_scenario() },
		run: () => {
			workspace.choose(id);
		},
	}));
}
