import type { Autofill } from 'handsontable/plugins/autofill';

/**
 * The grid's fill handle without its own filling: it would read every cell of the selection (and at
 * a double click of the whole page) before asking; the sheet's cells are read by us.
 */
export function sheetFill(Original: typeof Autofill): typeof Autofill {
	return class SheetFill extends Original {
		override getSelectionData(): never[] {
			return [];
		}
		override selectAdjacent(): boolean {
			return false;
		}
		/** Asked at every move of the mouse, anywhere on the page, and measured each time: only for rows it would add. */
		override getIfMouseWasDraggedOutside(): boolean {
			return false;
		}
	};
}
