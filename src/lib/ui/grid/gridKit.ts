import type { DrawnGrid } from './drawnGrid';
import type { OpenSurface } from './live';

/** What draws grids: the library behind its port, and all of ours that stands on it. */
export interface GridKit {
	readonly DrawnGrid: typeof DrawnGrid;
	readonly openSurface: OpenSurface;
}
