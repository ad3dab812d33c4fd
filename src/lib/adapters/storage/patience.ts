/** Milliseconds before a database that does not answer is given up for this visit. */
export const PATIENCE = 5_000;
