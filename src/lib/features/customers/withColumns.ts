/**
 * The shown columns with some more: each stands behind the nearest one that stands before it on the
 * sheet, the others where they were put.
 */
export function withColumns<Id>(
	shown: readonly Id[],
	more: readonly Id[],
	sheet: readonly Id[],
): readonly Id[] {
	let columns = shown;
	for (const id of sheet.filter((each) => more.includes(each) && !shown.includes(each))) {
		const before = sheet.slice(0, sheet.indexOf(id)).findLast((each) => columns.includes(each));
		const at = before === undefined ? 0 : columns.indexOf(before) + 1;
		columns = columns.toSpliced(at, 0, id);
	}
	return columns;
}
