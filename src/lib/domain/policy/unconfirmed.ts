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

/** A level of the parameter table: its keys, or `*` where the planner gives the names. */
interface Level {
	readonly below: Map<string, Level>;
	ours: boolean;
}

const newLevel = (): Level => ({ below: new Map(), ours: false });
const TOP = newLevel();
/** What only a template speaks of. */
const UNKNOWN = newLevel();
for (const [path, parameter] of Object.entries<Parameter>(PARAMETERS)) {
	let level = TOP;
	for (const key of path.split('.')) {
		const next = level.below.get(key) ?? newLevel();
		level.below.set(key, next);
		level = next;
	}
	level.ours = parameter.ours ?? false;
}

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
	const found: (readonly string[])[] = [];
	const spoken = TEMPLATE_OURS[template];
	const ends = new Set([...spoken.keys()].map(lastKey));
	const said = (path: readonly string[]): boolean | undefined =>
		ends.has(path.at(-1)!) ? spoken.get(path.join('.')) : undefined;
	walk(policy, TOP, [], written, said, found);
	return found.filter((path) => {
		// Rules of a part that nobody uses yet are nobody's question.
		if (path[0] === 'assignment' && policy.managers.length === 0) return false;
		if (path.join('.') === 'guards.potReturns' && policy.promotion.bigShare === null) return false;
		if (OF_LADDERS.has(path.join('.')) && policy.rebates.length === 0) return false;
		const tier = tierIn(path);
		// What a template's own ladder has put aside needs nobody's word.
		return tier === undefined || used.has(tier);
	});
}

const lastKey = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** Limits that only a rebate ladder can reach. */
const OF_LADDERS = new Set(['guards.rebateNear', 'guards.dumpFloor', 'guards.dumpAt']);

/** The tier that a value is about, in the tables by tier. */
function tierIn(path: readonly string[]): string | undefined {
	if (path[0] === 'service') return path[1];
	return path[0] === 'promotion' && path[1] === 'tierWeights' ? path[2] : undefined;
}

/**
 * Adds to `found`; `path` is the way from the top to the value, `written` what layers hold there. `said`: by
 * the template, of a path.
 */
function walk(
	value: unknown,
	level: Level,
	path: string[],
	written: readonly unknown[],
	said: (path: readonly string[]) => boolean | undefined,
	found: (readonly string[])[],
): void {
	if (typeof value === 'number') {
		// The template knows better than the table whether its own value has a source.
		if (written.length === 0 && (said(path) ?? level.ours)) found.push([...path]);
		return;
	}
	if (typeof value !== 'object' || value === null) return;
	// A list is written whole: where a layer holds one, all of it is the planner's.
	if (Array.isArray(value) && written.some(Array.isArray)) return;
	const any = level.below.get('*');
	for (const [key, each] of Object.entries(value)) {
		path.push(key);
		const below = any ?? level.below.get(key) ?? UNKNOWN;
		walk(each, below, path, layersAt(written, key), said, found);
		path.pop();
	}
}

const layersAt = (written: readonly unknown[], key: string): readonly unknown[] =>
	written.length === 0
		? written
		: written
				.map((layer) => (isObject(layer) ? layer[key] : undefined))
				.filter((layer) => layer !== undefined);
