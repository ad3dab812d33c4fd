/** px, as in the tokens: what draws a grid needs them as numbers. */
export const ROW_PX = 24;
export const HEADER_PX = 28;
