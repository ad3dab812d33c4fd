import { BASELINE, type Scenario, type Scenarios } from '../../scenario/scenario';
import { changeLeaves } from './changeLeaves';
import { judged } from './difference';
import type {
	PolicyLeaf,
	PublishedDifference,
	SaidDifference,
	ScenarioDifference,
	TemplateDifference,
} from './difference';

type Found =
	PolicyLeaf | PublishedDifference | SaidDifference | ScenarioDifference | TemplateDifference;

/** Both sides have a value in force, written or inherited, so that mine stays unless it is asked for. */
const BOTH = judged(true, true);

/** Where two lists of scenarios differ; scenarios are the same by id, and their order is no difference. */
export function compareScenarios(mine: Scenarios, theirs: Scenarios): readonly Found[] {
	const found: Found[] = [];
	if (mine.template !== theirs.template)
		found.push({
			...{ kind: 'template', id: 'template', ...BOTH },
			...{ mine: mine.template, theirs: theirs.template },
		});
	found.push(...leaves(BASELINE, mine.baseline, theirs.baseline));
	const published = { mine: mine.published === true, theirs: theirs.published === true };
	if (published.mine !== published.theirs)
		found.push({ kind: 'published', id: 'published', ...BOTH, ...published });
	for (const scenario of mine.list) {
		const other = theirs.list.find(({ id }) => id === scenario.id);
		if (other === undefined) found.push(alone(scenario, null));
		else
			found.push(...said(scenario, other), ...leaves(scenario.id, scenario.changes, other.changes));
	}
	for (const scenario of theirs.list)
		if (!mine.list.some(({ id }) => id === scenario.id)) found.push(alone(null, scenario));
	return found;
}

const alone = (mine: Scenario | null, theirs: Scenario | null): ScenarioDifference => ({
	...{ kind: 'scenario', id: `scenario\n${(mine ?? theirs)?.id ?? ''}`, mine, theirs },
	...judged(mine !== null, theirs !== null),
});

const leaves = (scenario: string, mine: unknown, theirs: unknown): PolicyLeaf[] =>
	changeLeaves(mine, theirs).map((leaf) => ({
		...{ kind: 'policy', id: ['policy', scenario, ...leaf.path].join('\n'), scenario },
		...BOTH,
		...leaf,
	}));

function said(mine: Scenario, theirs: Scenario): SaidDifference[] {
	return (['name', 'note', 'color'] as const).flatMap((what): SaidDifference[] => {
		const words = { mine: mine[what] ?? '', theirs: theirs[what] ?? '' };
		if (words.mine === words.theirs) return [];
		return [
			{
				...{ kind: 'said', id: `said\n${mine.id}\n${what}`, scenario: mine.id, what },
				...judged(words.mine !== '', words.theirs !== ''),
				...words,
			},
		];
	});
}
