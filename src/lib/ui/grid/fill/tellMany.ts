import { flushSync } from 'svelte';
import { m } from '$lib/i18n';
import { getLocale } from '$lib/i18n/locale.svelte';
import { formatCount } from '../../format/numbers';
import { remember } from '../again/lastAct';
import type { Act, LiveGrid } from '../live';
import type { SomeEdits, Writing } from '../port';
import { sayWork, type SaidWork } from '../said/sayWork';
import { MANY_CELLS } from './fillMany';

/** What is being written, by grid: one gesture at a time. */
const writing = new WeakMap<LiveGrid, SaidWork>();

/**
 * Tells the sheet of a great many edits, which it asks for beside the page, and says how far it is; Esc
 * calls it off, and another such gesture meanwhile is none. asked: how many they are at most. Null: they
 * are few, or the sheet takes them at once only. Resolves to false when nothing was written.
 */
export function tellMany(
	grid: LiveGrid,
	asked: number,
	edits: SomeEdits,
	again: Act | null = null,
): Promise<boolean> | null {
	const { view } = grid;
	if (asked < MANY_CELLS || view.onmany === undefined) return null;
	const running = writing.get(grid);
	if (running !== undefined) {
		running.again();
		return Promise.resolve(false);
	}
	const over = new AbortController();
	let work: SaidWork | null = null;
	const done = view.onmany(counted(), over.signal);
	if (done === null) return null;
	const cells = formatCount(asked, getLocale());
	work = sayWork(grid, {
		share: (share) => m.grid_writing_share({ cells, share }),
		left: m.grid_writing_left(),
	});
	writing.set(grid, work);
	work.over.addEventListener('abort', () => {
		over.abort();
	});
	return ended(grid, work, done).then((what) => {
		if (what === 'written') remember(again);
		return what === 'written';
	});

	function* counted(): SomeEdits {
		let count = 0;
		for (const edit of edits) {
			// Its clock is looked at where a slice may end, and not for every cell.
			if (edit === null) work?.share(count / asked);
			else count++;
			yield edit;
		}
	}
}

async function ended(grid: LiveGrid, work: SaidWork, done: Promise<Writing>): Promise<Writing> {
	try {
		const what = await done;
		// As after any edit: the sheet's answer is there before the grid draws itself.
		flushSync();
		work.end(what === 'left' ? m.grid_writing_changed() : undefined);
		return what;
	} finally {
		writing.delete(grid);
		work.end();
	}
}
