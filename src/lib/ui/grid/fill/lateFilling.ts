import { loadAtRest } from '../late/loadLate';
import type { LiveGrid } from '../live';
import type { Filling } from './filling';

/** The fill handle: it fills from a moment after the grid stands. */
export function lateFilling(grid: LiveGrid): Filling {
	let fill: Filling | null = null;
	let gone = false;
	loadAtRest().then(
		({ filling }) => {
			if (!gone) fill = filling(grid);
		},
		() => undefined,
	);
	return {
		drawnTo: (target) => fill?.drawnTo(target),
		down: () => fill?.down(),
		stop: () => {
			gone = true;
			fill?.stop();
		},
	};
}
