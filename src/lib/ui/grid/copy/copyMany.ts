import { m } from '$lib/i18n';
import { getLocale } from '$lib/i18n/locale.svelte';
import { formatCount } from '../../format/numbers';
import { inSlices } from '../find/inSlices';
import type { LiveGrid } from '../live';
import type { GridRange } from '../port';
import { say } from '../said/say';
import { manyCells } from './manyCells';

/** ms of work before the page may draw: a planner waits for the copy. */
const SLICE = 24;

/**
 * Copies a great many cells beside the page, as text alone, and says when it has them. What is copied
 * after it, anywhere on the page, calls it off. False: this browser cannot copy later than at once.
 */
export function copyMany(grid: LiveGrid, range: GridRange): boolean {
	const clipboard = globalThis.navigator.clipboard as Clipboard | undefined;
	if (clipboard === undefined || !('ClipboardItem' in globalThis)) return false;
	const { view } = grid;
	const rows = Math.min(range.toRow, view.source.rows - 1) + 1 - range.fromRow;
	const cells = formatCount(rows * (range.toColumn + 1 - range.fromColumn), getLocale());
	const other = new AbortController();
	for (const type of ['copy', 'cut'] as const)
		addEventListener(type, () => other.abort(), { capture: true, signal: other.signal });
	const text = inSlices(manyCells(view, range), () => !other.signal.aborted, SLICE).then((made) => {
		if (made === null) throw new Error('something else was copied');
		return made;
	});
	let unsay = say(grid, m.grid_copying({ cells }));
	const told = (words: string): void => {
		unsay();
		if (!other.signal.aborted) unsay = say(grid, words);
		other.abort();
	};
	clipboard.write([new ClipboardItem({ 'text/plain': text })]).then(
		() => told(m.grid_copied_many({ cells })),
		() => told(m.out_not_copied()),
	);
	return true;
}
