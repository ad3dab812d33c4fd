/** Counts what has come late, and tells who waits for it. */
export class Arrivals {
	count = $state.raw(0);
}
