import { expect, test, vi } from 'vitest';
import { notesAway } from './notesAway';

const cells = [
	{ row: 0, column: 'a' },
	{ row: 0, column: '__proto__' },
	{ row: 2, column: 'b' },
	{ row: 2, column: '__proto__' },
	{ row: 3, column: 'gone' },
];
const look = {
	...{ shown: ['a', 'c'], possible: ['b', '__proto__', 'a', 'c'], rows: null },
	titleOf: (id: string) => `〔${id}〕`,
};

test('[NOTE-7] notes in columns that are put away, by the order of the columns', () => {
	const show = vi.fn();
	const away = notesAway(cells, { ...look, show });
	expect([away.count, away.columns]).toEqual([3, ['〔b〕', '〔__proto__〕']]);
	away.show();
	expect(show).toHaveBeenCalledExactlyOnceWith(['b', '__proto__']);
});

test('[NOTE-7] of the rows that are looked at alone; none where all columns are there', () => {
	const show = vi.fn();
	const some = notesAway(cells, { ...look, rows: Int32Array.of(3, 0, 1), show });
	expect([some.count, some.columns]).toEqual([1, ['〔__proto__〕']]);
	const all = notesAway(cells, { ...look, shown: look.possible, show });
	expect([all.count, all.columns]).toEqual([0, []]);
});
