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
	switch (sought.kind) {
		case 'found':
			return m.scenarios_seek_found({ name, ...said(sought.reached) });
		case 'jumps': {
			const [before, after] = [said(sought.before), said(sought.after)];
			return m.scenarios_seek_jumps({
				...{ name, before: before.value, after: after.value },
				...{ reachedBefore: before.figure, reachedAfter: after.figure },
			});
		}
		case 'none': {
			const args = { name, ...said(sought.nearest) };
			return sought.end === null ? m.scenarios_seek_turns(args) : m.scenarios_seek_ends(args);
		}
		case 'unknown':
			return m.scenarios_seek_unknown();
	}
}
