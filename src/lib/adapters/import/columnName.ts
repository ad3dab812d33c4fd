const LETTERS = 26;
const FIRST_LETTER = 65;

/** A column as Excel calls it: 0 → A, 26 → AA. */
export function columnName(column: number): string {
	let name = '';
	for (let rest = column; rest >= 0; rest = Math.floor(rest / LETTERS) - 1)
		name = String.fromCharCode(FIRST_LETTER + (rest % LETTERS)) + name;
	return name;
}

/** The title of a column, or its letter when it has none. */
export function titleOf(titles: readonly { readonly text: string }[], column: number): string {
	const title = titles[column]?.text.trim() ?? '';
	return title === '' ? columnName(column) : title;
}
