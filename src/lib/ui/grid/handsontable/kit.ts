import { asset } from '$app/paths';
import { Autofill } from 'handsontable/plugins/autofill';
import { DragToScroll } from 'handsontable/plugins/dragToScroll';
import { ManualColumnResize } from 'handsontable/plugins/manualColumnResize';
import { registerPlugin } from 'handsontable/plugins/registry';
import 'handsontable/styles/ht-theme-main-no-icons.min.css';
import '../cells.css';
import { DrawnGrid } from '../drawnGrid';
import { HotSurface } from './hotSurface';
import { readLicence } from '../licence';
import type { GridKit } from '../gridKit';
import { sheetFill } from './sheetFill';
import './theme.css';
// Behind ours, as the grid itself would have put it.
import 'handsontable/styles/handsontable.css';

/** Handsontable with the parts that a sheet needs registered and nothing else, under the host's licence. */
export async function openHandsontable(): Promise<GridKit> {
	registerPlugin(sheetFill(Autofill));
	registerPlugin(DragToScroll);
	registerPlugin(ManualColumnResize);
	const { key } = await readLicence(__HANDSONTABLE_LICENSE_KEY__, asset('/config.json'));
	return { DrawnGrid, openSurface: (grid) => new HotSurface(grid, key) };
}
