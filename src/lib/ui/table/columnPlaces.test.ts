import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KeptPlaces } from './columnPlaces.svelte';

beforeEach(() => {
	const kept = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, text: string) => kept.set(key, text),
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
});

const made = () => new KeptPlaces('tiers', () => ['who', 'a', 'b', 'c'], { fixed: 1, frozen: 1 });

it('[GRID-22] columns are moved, put away and kept, but the fixed ones stay', () => {
	const places = made();
	places.move('c', -1);
	places.move('a', -1);
	places.move('who', 1);
	expect(places.shown).toEqual(['who', 'a', 'c', 'b']);
	places.hide('a');
	expect([places.shown, places.hidden]).toEqual([['who', 'c', 'b'], 1]);
	expect([places.isFixed('who'), places.isFixed('a')]).toEqual([true, false]);
	places.freeze(2);
	expect([places.frozen, made().frozen, made().shown]).toEqual([2, 2, ['who', 'c', 'b']]);
	places.showAll();
	expect(places.hidden).toBe(0);
	places.freeze(99);
	expect(places.frozen).toBe(3);
});
