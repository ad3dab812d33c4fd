import type { GridKit } from './gridKit';

const load = (): Promise<GridKit> =>
	__GRID__ === 'tabulator'
		? import('./tabulator/kit').then(({ openTabulator }) => openTabulator())
		: import('./handsontable/kit').then(({ openHandsontable }) => openHandsontable());

let loaded: Promise<GridKit> | null = null;

/**
 * Fetches the library the build has chosen, only for the pages that draw a grid; the other is in no bundle.
 * Once, unless it could not be had.
 */
export const loadSurface = (): Promise<GridKit> =>
	(loaded ??= load().catch((fault: unknown) => {
		loaded = null;
		throw fault;
	}));
