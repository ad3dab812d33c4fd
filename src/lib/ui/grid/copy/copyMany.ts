import { m } from '$lib/i18n';
import { getLocale } from '$lib/i18n/locale.svelte';
import type { Steps } from '$lib/domain/primitives/steps';
import { formatCount } from '../../format/numbers';
import { formatPercent } from '../../format/percent';
import { lastCopied } from '../copiedCells';
import { inSlices } from '../find/inSlices';
import type { LiveGrid } from '../live';
import type { GridRange } from '../port';
import { say } from '../said/say';
import { manyCells } from './manyCells';

/** ms of work before the page may draw: a planner waits for the copy. */
const SLICE = 24;

/** ms from one share of the work that is said to the next. */
const TELLING = 800;

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
	const over = new AbortController();
	let unsay = say(grid, m.grid_copying({ cells }));
	/** Once; words: what became of it. */
	const end = (words?: string): void => {
		if (over.signal.aborted) return;
		unsay();
		if (words !== undefined) say(grid, words);
		over.abort();
	};
	for (const type of ['copy', 'cut'] as const)
		addEventListener(type, () => end(), { capture: true, signal: over.signal });
	const leave = (event: KeyboardEvent): void => {
		// A cell that is typed into, and a window over the page, take their own Esc.
		if (event.key !== 'Escape' || grid.surface.editing) return;
		if (document.querySelector('dialog[open], :popover-open') !== null) return;
		event.preventDefault();
		event.stopPropagation();
		end(m.grid_copying_left());
	};
	addEventListener('keydown', leave, { capture: true, signal: over.signal });
	const share = (done: number): void => {
		if (over.signal.aborted) return;
		unsay();
		unsay = say(grid, m.grid_copying_share({ cells, share: formatPercent(done, getLocale(), 0) }));
	};
	const steps = telling(manyCells(view, range), share);
	const text = inSlices(steps, () => !over.signal.aborted, SLICE).then((made) => {
		if (made === null) throw new Error('called off');
		return made;
	});
	clipboard.write([new ClipboardItem({ 'text/plain': text })]).then(
		() => {
			if (over.signal.aborted) return;
			const stands = grid.host.isConnected && grid.view.source === view.source;
			if (stands) clear?.();
			const cut = stands ? m.grid_cut_many : m.grid_cut_changed;
			end((clear === null ? m.grid_copied_many : cut)({ cells }));
		},
		() => end(m.out_not_copied()),
	);
	return true;
}

/** The same steps, that tell now and then how far they are, 0–1. */
function* telling<Value>(steps: Steps<Value>, tell: (share: number) => void): Steps<Value> {
	for (let next = performance.now() + TELLING; ;) {
		const step = steps.next();
		if (step.done === true) return step.value;
		if (performance.now() >= next) {
			tell(step.value);
			next = performance.now() + TELLING;
		}
		yield step.value;
	}
}
