import type { Mark } from './binDots';

/** The dot nearest to a point and no further than `reach`; null without one. Ties: the first. */
export function nearestDot(
	dots: readonly Mark[],
	at: { readonly x: number; readonly y: number },
	place: (dot: Mark) => { readonly x: number; readonly y: number },
	reach: number,
): Mark | null {
	let best: Mark | null = null;
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
