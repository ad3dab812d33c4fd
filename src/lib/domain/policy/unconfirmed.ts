import { BASELINE, type Scenarios } from '../scenario/scenario';
import { PARAMETERS, type Parameter } from './parameters';
import { TEMPLATE_OURS } from './templates';
import { isObject } from './parse/readers';
import type { Policy, PolicyChanges, TemplateId } from './policy';

/** What a planner wrote, from the baseline up: the layers that lie on defaults and template. */
export const writtenLayers = (
	{ baseline, list }: Scenarios,
	scenario: string,
): readonly PolicyChanges[] => {
	const own = list.find(({ id }) => id === scenario && id !== BASELINE);
	return own === undefined ? [baseline] : [baseline, own.changes];
};

const OURS: ReadonlySet<string> = new Set(
	Object.entries(PARAMETERS)
		.filter(([, parameter]: [string, Parameter]) => parameter.ours)
		.map(([path]) => path),
);

/** Levels whose keys are names of the planner's own, as the parameter table writes them. */
const NAMED_LEVELS =
	/^(segments(\.\*\.service)?|service|teams|deposits\.rates|standards(\.\*\.(service|customersPerManager))?|managers|forecast\.(growth|won)|promotion\.(tierWeights|segmentPools|instruments(\.\*)?)|responses\.\*|capacity\.travelHours|(capacity|promotion)\.multipliers(\.\*)?)$/;
const LISTED_LEVEL = /^(segments\.\*\.ladder\.tiers|economics\.carryover)$/;

/**
 * Values of a policy that no source text gives and no planner has confirmed by writing them
 * [POLICY-5]: paths from the top, lists by place. A template marks its own values itself.
 */
export function unconfirmedValues(
	policy: Policy,
	written: readonly PolicyChanges[],
	template: TemplateId = 'liquor',
): readonly (readonly string[])[] {
	const used = new Set(policy.segments.flatMap(({ ladder }) => ladder.tiers.map(({ id }) => id)));
	return walk(policy, '', [], written, TEMPLATE_OURS[template]).filter((path) => {
		// Rules of a part that nobody uses yet are nobody's question.
		if (path[0] === 'assignment' && policy.managers.length === 0) return false;
		const tier = tierIn(path);
		// What a template's own ladder has put aside needs nobody's word.
		return tier === undefined || used.has(tier);
	});
}

/** The tier that a value is about, in the tables by tier. */
function tierIn(path: readonly string[]): string | undefined {
	if (path[0] === 'service') return path[1];
	return path[0] === 'promotion' && path[1] === 'tierWeights' ? path[2] : undefined;
}

function walk(
	value: unknown,
	pattern: string,
	path: readonly string[],
	written: readonly unknown[],
	template: ReadonlyMap<string, boolean>,
): (readonly string[])[] {
	if (typeof value === 'number') {
		// The template knows better than the table whether its own value has a source.
		const ours = template.get(path.join('.')) ?? OURS.has(pattern);
		return ours && written.every((each) => each === undefined) ? [path] : [];
	}
	if (typeof value !== 'object' || value === null) return [];
	// A list is written whole: where a layer holds one, all of it is the planner's.
	if (Array.isArray(value) && written.some(Array.isArray)) return [];
	return Object.entries(value).flatMap(([key, each]) => {
		const open = NAMED_LEVELS.test(pattern) || LISTED_LEVEL.test(pattern);
		const next = open ? '*' : key;
		return walk(
			each,
			pattern === '' ? next : `${pattern}.${next}`,
			[...path, key],
			written.map((layer) => (isObject(layer) ? layer[key] : undefined)),
			template,
		);
	});
}
