import { getLocale } from '$lib/i18n/locale.svelte';
import { formatPercent } from '../../format/percent';
import type { LiveGrid } from '../live';
import { say } from './say';

/** What is said over the cells while something is worked out beside the page. */
interface WorkWords {
	/** How much of it is done, as it is said. */
	readonly share: (share: string) => string;
	/** Esc has stopped it. */
	readonly left: string;
}

/** Work beside the page that says how far it is, and that Esc calls off. */
export interface SaidWork {
	/** Aborts when the work is at its end, or was called off. */
	readonly over: AbortSignal;
	/** How much of it is done, 0–1: said now and then. */
	readonly share: (done: number) => void;
	/** Says once more what was said last: the hand may have put it away. */
	readonly again: () => void;
	/** Counts once. words: what became of it. */
	readonly end: (words?: string) => void;
}

/** ms from one share of the work that is said to the next. */
const TELLING = 800;

export function sayWork(grid: LiveGrid, words: WorkWords): SaidWork {
	const over = new AbortController();
	const told = (done: number): string => words.share(formatPercent(done, getLocale(), 0));
	let said = told(0);
	let unsay = say(grid, said);
	let next = performance.now() + TELLING;
	const end = (last?: string): void => {
		if (over.signal.aborted) return;
		unsay();
		if (last !== undefined) say(grid, last);
		over.abort();
	};
	const leave = (event: KeyboardEvent): void => {
		if (!grid.host.isConnected) return;
		// A cell that is typed into, and a window over the page, take their own Esc.
		if (event.key !== 'Escape' || grid.surface.editing) return;
		if (document.querySelector('dialog[open], :popover-open') !== null) return;
		event.preventDefault();
		event.stopPropagation();
		end(words.left);
	};
	addEventListener('keydown', leave, { capture: true, signal: over.signal });
	const again = (): void => {
		unsay();
		unsay = say(grid, said);
	};
	const share = (done: number): void => {
		if (over.signal.aborted || performance.now() < next) return;
		next = performance.now() + TELLING;
		said = told(done);
		again();
	};
	return { over: over.signal, share, again, end };
}
