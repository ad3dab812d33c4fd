import type { OpenSurface } from './live';

/** Fetches the library the build has chosen, only on the pages that draw a grid; the other is in no bundle. */
export const loadSurface = (): Promise<OpenSurface> =>
	__GRID__ === 'tabulator'
		? import('./tabulator/kit').then(({ openTabulator }) => openTabulator())
		: import('./handsontable/kit').then(({ openHandsontable }) => openHandsontable());
