import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LiveGrid } from '../live';
import { NoteDesk } from './noteDesk.svelte';

const SOON = 300;
const anchor = { left: 1, top: 2, width: 3, height: 4 } as DOMRect;

/** A grid of one note, at row 1, column 2. */
function gridWith({ text = '留意', writes = true, active = { row: 1, column: 2 } } = {}) {
	const held = { text };
	const refuse = (note: string): string => (note.length > 9 ? '太长' : ((held.text = note), ''));
	const grid = {
		active,
		range: { ...{ fromRow: active.row, toRow: active.row }, fromColumn: 2, toColumn: 2 },
		rectOf: () => anchor,
		surface: { unlisten: () => undefined },
		view: {
			source: {
				note: (row: number, column: number) => (row === 1 && column === 2 && held.text) || null,
			},
			...(writes ? { onannotate: (_: number, __: number, note: string) => refuse(note) } : {}),
		},
	} as unknown as LiveGrid;
	return { grid, held };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('[NOTE-5] the notes of a grid', () => {
	test('are shown under the hand and at the cell that has the keys, after a moment', () => {
		const desk = new NoteDesk();
		const { grid } = gridWith();
		desk.point(grid, { row: 1, column: 2 });
		expect(desk.shown).toBeNull();
		vi.advanceTimersByTime(SOON);
		expect([desk.shown?.text, desk.said]).toEqual(['留意', '']);
		desk.point(grid, null);
		vi.advanceTimersByTime(SOON);
		expect(desk.shown).toBeNull();
		desk.settle(grid);
		vi.advanceTimersByTime(SOON);
		expect(desk.said).toBe('留意');
		expect([desk.dismiss(), desk.dismiss()]).toEqual([true, false]);
	});

	test('[NOTE-6] go when the cells move, and come once the cells rest that moved for them', () => {
		const desk = new NoteDesk();
		const { grid } = gridWith();
		desk.settle(grid);
		vi.advanceTimersByTime(SOON / 2);
		desk.moved();
		vi.advanceTimersByTime(SOON / 2);
		expect(desk.shown).toBeNull();
		vi.advanceTimersByTime(SOON);
		expect(desk.said).toBe('留意');
		desk.dismiss();
		// A hand that rests over a cell without a note takes none away from the keys.
		desk.settle(grid);
		desk.point(grid, { row: 5, column: 0 });
		vi.advanceTimersByTime(SOON);
		expect(desk.said).toBe('留意');
		desk.moved();
		vi.advanceTimersByTime(SOON);
		expect(desk.shown).toBeNull();
		// Under the hand there is another cell now.
		desk.point(grid, { row: 1, column: 2 });
		desk.moved();
		vi.advanceTimersByTime(SOON);
		expect(desk.shown).toBeNull();
	});

	test('follow what the sheet says: another word, none', () => {
		const desk = new NoteDesk();
		const { grid, held } = gridWith();
		desk.settle(grid);
		vi.advanceTimersByTime(SOON);
		held.text = '改了';
		desk.renew(grid);
		expect(desk.shown?.text).toBe('改了');
		held.text = '';
		desk.renew(grid);
		expect(desk.shown).toBeNull();
	});

	test('are written, and what is refused stays open with its reason', () => {
		const desk = new NoteDesk();
		const { grid, held } = gridWith();
		expect(desk.write(grid)).toBe(true);
		expect([desk.open?.text, desk.shown]).toEqual(['留意', null]);
		expect(desk.keep('0123456789')).toBe('太长');
		expect(desk.open).not.toBeNull();
		expect(desk.keep('好')).toBe('');
		expect([desk.open, held.text]).toEqual([null, '好']);
	});

	test('are nowhere in a table that takes none', () => {
		const { grid } = gridWith({ writes: false });
		expect(new NoteDesk().write(grid)).toBe(false);
	});
});
