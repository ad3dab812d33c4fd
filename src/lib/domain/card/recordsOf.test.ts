import { expect, it } from 'vitest';
import { recordsOf } from './recordsOf';

it('[CARD-12] finds the records of one customer with their rows, however they are paged', () => {
	const people = {
		pages: [
			[{ customer: 1, person: '吴' }, { customer: null }, { person: '无主' }],
			[{ customer: 1 }, { customer: 2 }, { customer: '1' }],
		],
	};
	expect(recordsOf({ people }, 'people', 1).map(({ row }) => row)).toEqual([0, 3]);
	expect(recordsOf(undefined, 'people', 1)).toEqual([]);
	expect(recordsOf({ people }, 'stores', 1)).toEqual([]);
});
