/** A cell; where headers count, −1 stands for one. */
export interface CellPlace {
	readonly row: number;
	readonly column: number;
}

/** From where the hand selected to where it is now. */
export interface SelectionEnds {
	readonly from: CellPlace;
	readonly to: CellPlace;
}

/** What is selected in a page, and the cell that is typed into. */
export interface PageSelection extends SelectionEnds {
	readonly active: CellPlace;
}
