import { m } from '$lib/i18n';
import { getLocale } from '$lib/i18n/locale.svelte';
import type { Steps } from '$lib/domain/primitives/steps';
import { formatCount } from '../../format/numbers';
import { lastCopied } from '../copiedCells';
import { inSlices } from '../find/inSlices';
import type { LiveGrid } from '../live';
import type { GridRange } from '../port';
import { sayWork } from '../said/sayWork';
import { manyCells } from './manyCells';

/** ms of work before the page may draw: a planner waits for the copy. */
const SLICE = 24;

/**
 * Copies a great many cells beside the page, as text alone, and says how far it is and when it has them. Esc
 * and what is copied after it, anywhere on the page, call it off, and the clipboard keeps what it held. clear:
 * of a cut, once they are on the clipboard, unless the sheet is another by then or was left. False: this
 * browser cannot copy later than at once.
 */
export function copyMany(grid: LiveGrid, range: GridRange, clear: (() => void) | null): boolean {
	const clipboard = globalThis.navigator.clipboard as Clipboard | undefined;
	if (clipboard === undefined || !('ClipboardItem' in globalThis)) return false;
	const { view } = grid;
	const rows = lastCopied(view, range) + 1 - range.fromRow;
	const cells = formatCount(rows * (range.toColumn + 1 - range.fromColumn), getLocale());
	const work = sayWork(grid, {
		share: (share) => m.grid_copying_share({ cells, share }),
		left: m.grid_copying_left(),
	});
	const { over } = work;
	for (const type of ['copy', 'cut'] as const)
		addEventListener(type, () => work.end(), { capture: true, signal: over });
	const steps = telling(manyCells(view, range), work.share);
	const text = inSlices(steps, () => !over.aborted, SLICE).then((made) => {
		if (made === null) throw new Error('called off');
		return made;
	});
	clipboard.write([new ClipboardItem({ 'text/plain': text })]).then(
		() => {
			if (over.aborted) return;
			const stands = grid.host.isConnected && grid.view.source === view.source;
			if (stands) clear?.();
			const cut = stands ? m.grid_cut_many : m.grid_cut_changed;
			work.end((clear === null ? m.grid_copied_many : cut)({ cells }));
		},
		() => work.end(m.out_not_copied()),
	);
	return true;
}

/** The same steps, that tell how far they are, 0–1. */
function* telling<Value>(steps: Steps<Value>, tell: (share: number) => void): Steps<Value> {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
		tell(step.value);
		yield step.value;
	}
}
