import { readTitle } from '../header/readTitle';

/** How much of a text is looked at. */
const HEAD_CHARACTERS = 4096;

/** Cells of the first lines that are titles of sales or customers: the right encoding has the most. */
export function titlesIn(text: string): number {
	const cells = text.slice(0, HEAD_CHARACTERS).split(/[\t,;|\r\n]+/);
	return cells.filter((cell) => {
		const { role, attribute, month, total } = readTitle(cell.replaceAll('"', ''));
		return role !== null || attribute !== null || month !== null || total;
	}).length;
}
