/** Quantities are kept in thousandths of a unit. */
export const THOUSANDTHS_PER_UNIT = 1000;
