import type { CheckWords } from '$lib/features/trace/words';
import { GUARD_IDS, type GuardId } from '$lib/domain/plan';
import { getLocale } from '$lib/i18n/locale.svelte';

const isGuard = (id: string): id is GuardId => GUARD_IDS.some((each) => each === id);

/** What the checks sheet calls its checks and how it writes their figures, for a trace that leads there. */
export async function loadCheckWords(): Promise<CheckWords> {
	const [{ GUARD_WORDS }, { figureText }] = await Promise.all([
		import('$lib/features/checks/words'),
		import('$lib/features/checks/view'),
	]);
	return {
		name: (guard) => (isGuard(guard) ? GUARD_WORDS[guard].name() : guard),
		figure: (unit, figure) => figureText(unit, figure, getLocale()),
	};
}
