import { expect, it } from 'vitest';
import { keptLook } from './keptLook';
import { PLAIN_LOOK } from './tableLook';

it('[GRID-23] each table of each workbook is found again as it was left', () => {
	const looks = new WeakMap<object, unknown>();
	let owner = {};
	const [customers, tiers] = ['customers', 'tiers'].map((name) =>
		keptLook(looks, () => owner, name),
	);
	const look = { ...PLAIN_LOOK, keys: [{ column: 'sum', descending: true }] };
	customers!.keep(look);
	expect([customers!.read(), tiers!.read()]).toEqual([look, undefined]);
	tiers!.keep(PLAIN_LOOK);
	expect(customers!.read()).toEqual(look);
	owner = {};
	expect(customers!.read()).toBeUndefined();
});
