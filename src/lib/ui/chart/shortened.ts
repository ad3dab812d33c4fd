/** px of a sign at the size of a chart's words: squares (Chinese, full-width, emoji) and letters. */
const SQUARE = 12;
const LETTER = 6.8;
const WIDE = /[\u1100-\u{10ffff}]/u;
const MORE = '…';

const widthOf = (sign: string): number => (WIDE.test(sign) ? SQUARE : LETTER);

/** A name as far as it fits into so many px; what is cut is marked. */
export function shortened(text: string, room: number): string {
	const signs = Array.from(text);
	const width = signs.reduce((sum, sign) => sum + widthOf(sign), 0);
	if (width <= room) return text;
	let left = room - SQUARE;
	const kept = signs.findIndex((sign) => (left -= widthOf(sign)) < 0);
	return `${signs.slice(0, Math.max(1, kept)).join('').trimEnd()}${MORE}`;
}
