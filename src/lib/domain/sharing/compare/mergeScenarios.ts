import { changeScenario } from '../../scenario/changeScenario';
import { describeScenario } from '../../scenario/describeScenario';
import { publishBaseline } from '../../scenario/publishBaseline';
import type { ScenarioColor, Scenarios } from '../../scenario/scenario';
import { withLeaf } from './changeLeaves';
import type { Difference, SaidDifference } from './difference';

/** My scenarios with what is taken of theirs; the very same where nothing is. */
export function mergeScenarios(mine: Scenarios, taken: readonly Difference[]): Scenarios {
	let scenarios = mine;
	for (const item of taken) {
		if (item.kind === 'template') scenarios = { ...scenarios, template: item.theirs };
		if (item.kind === 'published') scenarios = publishBaseline(scenarios, item.theirs);
		if (item.kind === 'said') scenarios = describeScenario(scenarios, item.scenario, saidAs(item));
		if (item.kind === 'policy')
			scenarios = changeScenario(
				scenarios,
				item.scenario,
				(changes) => withLeaf(changes, item.path, item.theirs) ?? {},
			);
		if (item.kind !== 'scenario') continue;
		const { mine: own, theirs } = item;
		const list =
			theirs === null
				? scenarios.list.filter(({ id }) => id !== own?.id)
				: [...scenarios.list, theirs];
		scenarios = { ...scenarios, list };
	}
	return scenarios;
}

function saidAs({ what, theirs }: SaidDifference): Parameters<typeof describeScenario>[2] {
	if (what === 'name') return { name: theirs };
	const said = theirs === '' ? null : theirs;
	return what === 'note' ? { note: said } : { color: said as ScenarioColor | null };
}
