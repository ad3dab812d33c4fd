import { expect, test } from 'vitest';
import { rehearsalText } from './rehearsalText';
import { importHere } from './testing/importHere';

test('what is rehearsed is a sheet that can be taken, with every column understood', async () => {
	const read = await importHere.read({ kind: 'text', text: rehearsalText() }, {});
	if (!read.ok) throw new Error('refused');
	const { complete, columns, summary } = read.value.draft;
	expect(complete).toBe(true);
	expect(columns.every(({ meaning }) => meaning.kind === 'sales')).toBe(true);
	expect(summary).toMatchObject({ rows: 20_000, refusedCells: 0 });
});
