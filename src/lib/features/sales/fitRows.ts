/**
 * A view of rows after the sheet has grown or shrunk: rows keep their places, new ones come last,
 * rows that are gone fall out.
 */
export function fitRows(view: Int32Array, rows: number): Int32Array {
	if (view.length === rows) return view;
	if (view.length > rows) return view.filter((row) => row < rows);
	const grown = new Int32Array(rows);
	grown.set(view);
	for (let row = view.length; row < rows; row++) grown[row] = row;
	return grown;
}
