import { expect, it } from 'vitest';
import { tierClass, tierMark, tierShape } from './tierShapes';

it('gives six places six shapes and six colours, then begins again', () => {
	const places = [0, 1, 2, 3, 4, 5];
	expect(new Set(places.map(tierShape)).size).toBe(6);
	expect(places.map(tierClass)).toEqual(places.map((place) => `tier-${String(place + 1)}`));
	expect(tierShape(6)).toBe(tierShape(0));
	expect(tierClass(7)).toBe('tier-2');
});

it('wears a mark of its own where it has one, else that of its place', () => {
	expect(tierMark({ color: 'tier-5' }, 0)).toBe(4);
	expect([tierMark({}, 2), tierMark(undefined, 3), tierMark({ color: 'red' }, 1)]).toEqual([
		2, 3, 1,
	]);
});
