import type { LiveGrid } from '../live';
import './said.css';

/** What a hand does next. */
const NEXT = ['keydown', 'pointerdown', 'wheel'] as const;

/** A sentence over the cells: what became of the last gesture. It goes with the next one, or when told to. */
export function say({ host }: Pick<LiveGrid, 'host'>, words: string): () => void {
	const document = host.ownerDocument;
	const stop = new AbortController();
	const said = document.createElement('p');
	said.className = 'grid-said';
	said.setAttribute('role', 'alert');
	said.textContent = words;
	host.after(said);
	const leave = (): void => {
		said.remove();
		stop.abort();
	};
	for (const each of NEXT)
		document.addEventListener(each, leave, { capture: true, passive: true, signal: stop.signal });
	return leave;
}
