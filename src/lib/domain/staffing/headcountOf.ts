/** A need this little above a whole number of people is that number: floating-point noise. */
const HEADCOUNT_TOLERANCE = 1e-9;

/** Whole people; a tiny excess over a whole number does not ask for one more [STAFF-4]. */
export const headcountOf = (fte: number): number =>
	Math.max(0, Math.ceil(fte - HEADCOUNT_TOLERANCE));
