import type { ImportDraft } from '$lib/application/importing';
import { createInputs } from '$lib/domain/inputs';
import { replaceWithBatch } from '$lib/domain/ledger/appendBatch';
import { deleteRows } from '$lib/domain/ledger/deleteRows';
import { originOf } from '$lib/domain/ledger/originOf';
import { batchOf } from '$lib/domain/ledger/testing/batchOf';
import { expect, it } from 'vitest';
import { batchOrigin } from './batchOrigin';
import { importedBefore } from './importedBefore';

const parts = [
	{ sheet: '一月', row: 0, sourceRow: 3 },
	{ sheet: '二月', row: 3, sourceRow: 4 },
];
const draft = {
	origin: { name: '出货.xlsx', sheet: '', parts },
	sourceRows: 5,
	batchRows: Int32Array.of(1, 2, 4),
} as unknown as ImportDraft;
const sale = { date: '2026-01', customer: '甲', amount: 1 };
const ledger = replaceWithBatch(
	createInputs().names,
	batchOf([sale, sale, sale]),
	batchOrigin(draft, 'ab', 7),
);

it('a row knows the sheet and the row of the file it was read from', () => {
	const found = [0, 2].map((row) => originOf(ledger, row));
	expect(found.map((each) => [each?.origin.sheet, each?.row])).toEqual([
		['一月', 4],
		['二月', 5],
	]);
});

it('the same content again is known as long as a row of it is left', () => {
	expect(importedBefore(ledger, 'ab')).toEqual({ at: 7, rows: 3 });
	expect(importedBefore(deleteRows(ledger, [0]), 'ab')).toEqual({ at: 7, rows: 2 });
	expect(importedBefore(deleteRows(ledger, [0, 1, 2]), 'ab')).toBeNull();
	expect(importedBefore(ledger, '')).toBeNull();
});
