/** px: room beside the digits, and what one digit of the row numbers takes. */
const ROOM = 14;
const DIGIT = 7;
const LEAST = 44;

/** Width of the row headers, so that the number of the last row fits. */
export const rowHeaderWidth = (rows: number): number =>
	Math.max(LEAST, ROOM + DIGIT * String(rows).length);
