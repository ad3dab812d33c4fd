import type { LiveGrid } from '../live';
import { AGAIN } from './againEvent';
import { repeat } from './lastAct';

/** Does the last thing again where the page asks for it. Returns the way to stop. */
export function bindAgain(grid: LiveGrid): () => void {
	const again = (): void => {
		if (!grid.surface.editing) repeat(grid);
	};
	grid.host.addEventListener(AGAIN, again);
	return () => {
		grid.host.removeEventListener(AGAIN, again);
	};
}
