import type { LiveGrid } from '../live';
import type { NoteDesk } from './noteDesk.svelte';

/** A note that is shown goes when the cells move under it. Returns the way to stop. */
export function bindNotes({ host }: LiveGrid, desk: NoteDesk): () => void {
	const stop = new AbortController();
	const moved = (): void => {
		desk.moved();
	};
	host.addEventListener('scroll', moved, { capture: true, passive: true, signal: stop.signal });
	return () => {
		stop.abort();
		desk.dismiss();
	};
}
