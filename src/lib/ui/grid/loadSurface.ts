import type { OpenSurface } from './live';

/** Fetches the library that draws grids, only on the pages that have one. */
export const loadSurface = (): Promise<OpenSurface> =>
	import('./handsontable/kit').then(({ openHandsontable }) => openHandsontable());
