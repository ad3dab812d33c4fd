import { expect, it } from 'vitest';
import { chooseRows, placesOf } from './chosenRows';

it('[GRID-23] chosen rows keep their places, wherever they stand now; new ones come last', () => {
	const chosen = chooseRows(Int32Array.of(2, 0), [10, 11, 12]);
	expect([...placesOf(chosen, [10, 11, 12])]).toEqual([2, 0]);
	expect([...placesOf(chosen, [12, 11, 10, 13])]).toEqual([0, 2, 3]);
	expect([...placesOf(chosen, [11, 12])]).toEqual([1]);
	expect([...placesOf(chosen, [])]).toEqual([]);
});
