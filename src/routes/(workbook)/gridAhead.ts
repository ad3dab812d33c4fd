import { hasKeptWorkbooks } from '$lib/composeStart';
import { loadSurface } from '$lib/ui/grid/loadSurface';
import { onItsWay } from './onItsWay';

/** The grid of a sheet that will most likely have rows to show comes together with it, not after it. */
export function gridAhead(): void {
	if (hasKeptWorkbooks()) void onItsWay(loadSurface());
}
