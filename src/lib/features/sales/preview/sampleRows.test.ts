import type { ImportDraft } from '$lib/application/importing';
import { message } from '$lib/domain/primitives/message';
import { expect, it } from 'vitest';
import { sampleRows } from './sampleRows';

const draft = {
	headerRow: 1,
	skipped: [
		{ row: 0, why: 'caption' },
		{ row: 3, why: 'total' },
	],
	refused: [{ row: 2, column: 1, text: '停业', reason: message('read_not_a_number') }],
	sample: [0, 1, 2, 3].map((row) => ({ row, cells: [`r${String(row)}`, ''] })),
} as unknown as ImportDraft;

it('tells header, sales and what is left out apart, and which cells were not understood', () => {
	const rows = sampleRows(draft, false);
	expect(rows.map(({ kind }) => kind)).toEqual(['skipped', 'header', 'sale', 'skipped']);
	expect([...(rows[2]?.refused ?? [])]).toEqual([1]);
});

it('shows only rows with errors under their header', () => {
	expect(sampleRows(draft, true).map(({ row }) => row)).toEqual([1, 2]);
});
