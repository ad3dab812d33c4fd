import type { HeadlineId } from '$lib/domain/scenario/headline';
import type { Reached, Sought } from '$lib/domain/scenario/seekGoal';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { shownHeadline } from './headlineWords';
import type { LeverChoice } from './side';

/** What a search came to, in a sentence; figures in `**…**`. */
export function soughtText(
	sought: Sought,
	figure: HeadlineId,
	lever: Pick<LeverChoice, 'label' | 'shown'>,
	locale: Locale,
): string {
	const said = ({ value, figure: reached }: Reached) => ({
		value: lever.shown(value),
		figure: shownHeadline(figure, reached, locale),
	});
	const name = lever.label;
	const at = { locale };
	switch (sought.kind) {
		case 'found':
			return m.scenarios_seek_found({ name, ...said(sought.reached) }, at);
		case 'jumps': {
			const [before, after] = [said(sought.before), said(sought.after)];
			const both = {
				...{ name, before: before.value, after: after.value },
				...{ reachedBefore: before.figure, reachedAfter: after.figure },
			};
			return m.scenarios_seek_jumps(both, at);
		}
		case 'none': {
			const args = { name, ...said(sought.nearest) };
			return sought.end === null
				? m.scenarios_seek_turns(args, at)
				: m.scenarios_seek_ends(args, at);
		}
		case 'unknown':
			return m.scenarios_seek_unknown({}, at);
	}
}
