import type Handsontable from 'handsontable/base';
import type { TextEditor } from 'handsontable/editors/textEditor';
import { sheetFill } from './fill/sheetFill';

/** The parts of Handsontable that a sheet needs, registered; nothing else is bundled. */
export interface GridKit {
	readonly Handsontable: typeof Handsontable;
	readonly TextEditor: typeof TextEditor;
}

/** Fetches the grid only on the pages that draw one. */
export async function loadKit(): Promise<GridKit> {
	const [{ default: Grid }, { TextEditor: Editor }, { registerPlugin }, fill, drag, resize] =
		await Promise.all([
			import('handsontable/base'),
			import('handsontable/editors/textEditor'),
			import('handsontable/plugins/registry'),
			import('handsontable/plugins/autofill'),
			import('handsontable/plugins/dragToScroll'),
			import('handsontable/plugins/manualColumnResize'),
			import('handsontable/styles/ht-theme-main-no-icons.min.css'),
			import('./theme.css'),
		]);
	registerPlugin(sheetFill(fill.Autofill));
	registerPlugin(drag.DragToScroll);
	registerPlugin(resize.ManualColumnResize);
	return { Handsontable: Grid, TextEditor: Editor };
}
