const DIGIT = /\p{Nd}/u;

/**
 * Is this a table with a header over its rows (and not cells to be put somewhere)? At least two
 * columns and two rows, and a first row of words alone.
 */
export function hasHeader(text: string): boolean {
	const [first = '', second = ''] = text.split(/\r?\n/, 2);
	const titles = first.split('\t').filter((title) => title.trim() !== '');
	return titles.length > 1 && second.includes('\t') && !titles.some((title) => DIGIT.test(title));
}
