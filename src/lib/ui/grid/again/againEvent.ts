/** Asked of the grid that has the keys, by its host: to do the last thing again. Bubbles. */
export const AGAIN = 'tierplan-again';
