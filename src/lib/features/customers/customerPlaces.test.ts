import { expect, it } from 'vitest';
import { FIRST_COLUMNS } from './columns';
import { CustomerPlaces } from './customerPlaces.svelte';

it('[GRID-22] the list of columns and the menu of a column say the same', () => {
	const places = new CustomerPlaces(() => ['own:"x"']);
	expect(places.shown).toEqual(['customer', 'own:"x"', ...FIRST_COLUMNS]);
	places.choose(['region', 'tier', 'own:"x"']);
	places.move('tier', -1);
	expect(places.shown).toEqual(['customer', 'tier', 'region', 'own:"x"']);
	places.move('tier', -1);
	expect(places.columns[0]).toBe('tier');
	places.hide('region');
	expect(places.columns).toEqual(['tier', 'own:"x"']);
	places.freeze(9);
	expect([places.frozen, places.isFixed('customer'), places.isFixed('tier')]).toEqual([
		2,
		true,
		false,
	]);
});
