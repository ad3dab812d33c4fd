/** A customer of a scatter, in the units of its axes. */
export interface Dot {
	readonly id: number;
	readonly x: number;
	readonly y: number;
	/** Place of its tier, and whether that is key. */
	readonly place: number;
	readonly key: boolean;
}

/** The dot nearest to a point and no further than `reach`; null without one. Ties: the first. */
export function nearestDot(
	dots: readonly Dot[],
	at: { readonly x: number; readonly y: number },
	place: (dot: Dot) => { readonly x: number; readonly y: number },
	reach: number,
): Dot | null {
	let best: Dot | null = null;
	let least = reach * reach;
	for (const dot of dots) {
		const { x, y } = place(dot);
		const distance = (x - at.x) ** 2 + (y - at.y) ** 2;
		if (distance < least || (distance === least && best === null)) {
			best = dot;
			least = distance;
		}
	}
	return best;
}
