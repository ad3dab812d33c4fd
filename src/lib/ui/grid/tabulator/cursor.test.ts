import { describe, expect, it } from 'vitest';
import { advanced, moved, selectionAt, spanned } from './cursor';

const extent = { rows: 100, columns: 5, frozen: 1 };
const at = (row: number, column: number) => ({ row, column });
const press = (key: string, shiftKey = false, control = false) => ({
	key,
	shiftKey,
	control,
	screen: 20,
});

describe('moved', () => {
	it.each([
		['ArrowDown', at(4, 2), at(5, 2)],
		['ArrowUp', at(0, 2), at(0, 2)],
		['ArrowLeft', at(4, 0), at(4, 0)],
		['ArrowRight', at(4, 4), at(4, 4)],
		['PageDown', at(90, 1), at(99, 1)],
		['PageUp', at(30, 1), at(10, 1)],
		['Home', at(7, 3), at(7, 1)],
		['End', at(7, 3), at(7, 4)],
	])('%s goes from a cell to one, and never out of the page', (key, from, to) => {
		expect(moved(selectionAt(from), press(key), extent)).toEqual(selectionAt(to));
	});
	it('with Shift moves the end and leaves the active cell', () => {
		expect(moved(selectionAt(at(4, 2)), press('ArrowDown', true), extent)).toEqual({
			from: at(4, 2),
			to: at(5, 2),
			active: at(4, 2),
		});
	});
	it('selects the row, the column and everything', () => {
		const here = selectionAt(at(4, 2));
		expect(moved(here, press(' ', true), extent)).toMatchObject({ from: at(4, 0), to: at(4, 4) });
		expect(moved(here, press(' ', false, true), extent)).toMatchObject({
			from: at(0, 2),
			to: at(99, 2),
		});
		const range = { from: at(6, 1), to: at(4, 2), active: at(6, 1) };
		expect(moved(range, press(' ', true), extent)).toMatchObject({ from: at(6, 0), to: at(4, 4) });
		expect(moved(here, press('a', false, true), extent)).toEqual({
			from: at(0, 0),
			to: at(99, 4),
			active: at(4, 2),
		});
	});
	it('leaves every other key to others', () => {
		expect(moved(selectionAt(at(4, 2)), press('ArrowDown', false, true), extent)).toBeNull();
		expect(moved(selectionAt(at(4, 2)), press('x'), extent)).toBeNull();
	});
});

describe('advanced', () => {
	it('goes to the neighbour of a cell and stops at the edge', () => {
		const here = selectionAt(at(99, 4));
		expect(advanced(here, 'row', at(0, -1), extent)).toEqual(selectionAt(at(99, 3)));
		expect(advanced(here, 'column', at(1, 0), extent)).toEqual(here);
	});
	it('goes round in a larger selection, whichever way it was drawn', () => {
		const range = { from: at(3, 2), to: at(2, 1), active: at(2, 2) };
		expect(advanced(range, 'row', at(0, 1), extent).active).toEqual(at(3, 1));
		expect(advanced(range, 'column', at(1, 0), extent).active).toEqual(at(3, 2));
		const last = { ...range, active: at(3, 2) };
		expect(advanced(last, 'row', at(0, 1), extent)).toEqual({ ...range, active: at(2, 1) });
	});
});

describe('spanned', () => {
	it('takes whole rows and columns by their headers', () => {
		expect(spanned(at(-1, 1), at(-1, 3), extent)).toMatchObject({ from: at(0, 1), to: at(99, 3) });
		expect(spanned(at(6, -1), at(8, 2), extent)).toMatchObject({ from: at(6, 0), to: at(8, 4) });
	});
	it('is nothing in an empty page', () => {
		expect(spanned(at(-1, 0), at(-1, 0), { ...extent, rows: 0 })).toBeNull();
	});
});
