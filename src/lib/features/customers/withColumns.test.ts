import { expect, it } from 'vitest';
import { withColumns } from './withColumns';

const SHEET = ['a', 'b', 'c', 'd', 'e'];

it('[GRID-22] a column that is ticked stands where the sheet has it, among others where they were put', () => {
	expect(withColumns(['d', 'a'], ['b'], SHEET)).toEqual(['d', 'a', 'b']);
	expect(withColumns(['d', 'b'], ['a', 'c', 'e'], SHEET)).toEqual(['a', 'd', 'e', 'b', 'c']);
	expect(withColumns([], SHEET, SHEET)).toEqual(SHEET);
	expect(withColumns(['d'], ['d'], SHEET)).toEqual(['d']);
});
