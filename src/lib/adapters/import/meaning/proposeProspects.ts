import type { ImportChoices, Meaning } from '$lib/application/importing';
import type { Layout } from '../header/layout';
import { PROSPECT_COLUMNS, prospectTitle } from '../header/prospectWords';
import type { ColumnSample } from './sampleColumn';

const SKIP: Meaning = { kind: 'skip' };
/** A layout that was kept may name what is no column any more. */
const isKnown = (meaning: Meaning): boolean =>
	meaning.kind === 'prospect' && PROSPECT_COLUMNS.includes(meaning.column);

/** What titles name of a prospect; all else is left out, for a prospect has no columns of the planner's own. */
export function proposeProspects(
	{ titles }: Layout,
	samples: readonly ColumnSample[],
	{ meanings: chosen }: ImportChoices,
): readonly Meaning[] {
	const named = titles.map(({ text }, at) => ({ at, title: prospectTitle(text) }));
	const best = new Map<string, number>();
	const isBlank = (at: number): number => (samples[at]?.filled === 0 ? 1 : 0);
	const byRank = [...named].sort(
		(a, b) =>
			isBlank(a.at) - isBlank(b.at) || (a.title?.rank ?? 0) - (b.title?.rank ?? 0) || a.at - b.at,
	);
	for (const { at, title } of byRank) {
		if (title !== null && !best.has(title.column)) best.set(title.column, at);
	}
	const taken = new Set(
		[...(chosen ?? [])].flatMap(([, each]) => (each.kind === 'prospect' ? [each.column] : [])),
	);
	return named.map(({ at, title }): Meaning => {
		const own = chosen?.get(at);
		if (own !== undefined) return isKnown(own) ? own : SKIP;
		if (title === null || best.get(title.column) !== at || taken.has(title.column)) return SKIP;
		return { kind: 'prospect', column: title.column };
	});
}
