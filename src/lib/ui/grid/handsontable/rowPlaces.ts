import type { Page } from '../pages';

/**
 * A row is the place of its row in the page, from 1 (the grid takes 0 for "no row"); what stands
 * in it is asked from the source when it is drawn, so a row costs eight bytes at most.
 */
export function rowPlaces({ from, to }: Page): object[] {
	const places = new Array<number>(to - from);
	for (let place = 0; place < places.length; place++) places[place] = place + 1;
	return places as unknown as object[];
}
