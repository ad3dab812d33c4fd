import type { Plan } from '$lib/domain/plan';
import type { Policy } from '$lib/domain/policy/policy';
import { policyDifferences } from '$lib/domain/policy/policyDifferences';
import { resolvePolicy } from '$lib/domain/policy/resolvePolicy';
import { BASELINE, type Scenarios } from '$lib/domain/scenario/scenario';
import type { Comparison } from '$lib/domain/sharing/compare/compareInputs';
import type { PolicyLeaf } from '$lib/domain/sharing/compare/difference';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, UNKNOWN } from '$lib/ui/format';
import type { DifferenceRow } from './differenceRow';
import type { ReceivedWords } from './receivedWords';

/** How many values are named where one difference holds several. */
const NAMED = 2;

/** Name of a scenario, or of the baseline. */
export function scenarioWord({ list }: Scenarios, id: string): string {
	if (id === BASELINE) return m.frame_scenario_baseline();
	const name = list.find((each) => each.id === id)?.name ?? '';
	return name === '' ? m.frame_scenario_current() : name;
}

/** Values of policies as the panel says them: what each side comes to, written or inherited. */
export function policyRows(
	{ mine, theirs }: Comparison,
	items: readonly PolicyLeaf[],
	plan: Plan,
	words: ReceivedWords,
	locale: Locale,
): readonly DifferenceRow[] {
	const scenarios = new Set(items.map(({ scenario }) => scenario));
	const said = new Map(
		[...scenarios].map((scenario) => {
			const own = policyOf(mine.scenarios, scenario);
			const other = policyOf(theirs.scenarios, scenario);
			const found =
				own === null || other === null
					? []
					: words.differences(
							policyDifferences(own, other),
							{ ...plan, policy: other },
							own,
							locale,
						);
			return [scenario, found] as const;
		}),
	);
	return items.map((item) => {
		const path = item.path.join('\n');
		const inside = (said.get(item.scenario) ?? []).filter(
			({ key }) => isBelow(key, path) || isBelow(path, key),
		);
		const of = (label: string): string =>
			m.open_policy_of({ scenario: scenarioWord(mine.scenarios, item.scenario), label });
		const [first] = inside;
		const { id, proposal } = item;
		const why =
			mine.scenarios.published === true && item.scenario === BASELINE
				? m.open_why_published()
				: m.open_why_both();
		if (first === undefined)
			return {
				...{ id, proposal, where: of(item.path.join(' · ')), why: m.open_why_same_value() },
				...{ mine: written(item.mine), theirs: written(item.theirs) },
			};
		const shown = inside.slice(0, NAMED);
		const count = formatCount(inside.length, locale);
		return {
			...{ id, proposal, why },
			where: of(
				inside.length === 1 ? first.label : m.open_policy_more({ label: first.label, count }),
			),
			mine: shown.map(({ before }) => before).join(' · '),
			theirs: shown.map(({ after }) => after).join(' · '),
		};
	});
}

const isBelow = (path: string, above: string): boolean =>
	path === above || path.startsWith(`${above}\n`);

function policyOf(scenarios: Scenarios, scenario: string): Policy | null {
	const known = scenarios.list.some(({ id }) => id === scenario);
	const policy = resolvePolicy(scenarios, known ? scenario : BASELINE);
	return policy.ok ? policy.value : null;
}

function written(value: unknown): string {
	if (value === undefined) return m.open_policy_inherit();
	if (value === null) return UNKNOWN;
	const plain = typeof value === 'number' || typeof value === 'string';
	return plain ? String(value) : m.open_policy_set();
}
