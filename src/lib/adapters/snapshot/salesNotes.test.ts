import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../domain/limits';
import { noteAt } from '../../domain/ledger/writeNotes';
import { contentOf } from './testing/contentOf';
import { readWell, refusal } from './testing/read';
import { keptInputs, notedInputs } from './testing/sampleInputs';
import { altered, sealed, textOf } from './testing/sealed';
import { writeSnapshot } from './writeSnapshot';

const TIME = Date.UTC(2026, 9, 5, 1, 30);

describe('version 1.6', () => {
	// Written by version 1.6 and never again.
	const frozen = readFileSync(new URL('fixtures/1.6.tierplan', import.meta.url));

	test('[NOTE-4] is still read: notes beside sales and customers', () => {
		const inputs = readWell(frozen);
		expect(contentOf(inputs)).toEqual(contentOf(notedInputs()));
		expect(noteAt(inputs.ledger, 0, 'amount')).toBe('和财务对过\n差 0.04');
	});

	test('is still written byte for byte', () => {
		expect(textOf(writeSnapshot(readWell(frozen), TIME))).toBe(textOf(frozen));
		expect(textOf(writeSnapshot(notedInputs(), TIME))).toBe(textOf(frozen));
	});

	test('is what a workbook without a note does not need', () => {
		expect(textOf(writeSnapshot(keptInputs(), TIME))).toContain('"minor":5');
		expect(textOf(frozen)).toContain('"minor":6');
	});

	test('blocks are what version 1.5 reads', () => {
		const sales = (file: Uint8Array): unknown =>
			(JSON.parse(textOf(file)) as { sales: unknown }).sales;
		expect(sales(frozen)).toEqual(sales(writeSnapshot(keptInputs(), TIME)));
	});

	test('an edit by an earlier version, which knows no notes, leaves the block without them', () => {
		const edited = readWell(altered(frozen, '[123456,', '[123457,'));
		expect(edited.ledger.chunks[0]?.notes).toEqual([]);
		expect(edited.customers.notes).toHaveLength(3);
	});

	test('a later version is opened with its notes', () => {
		const later = sealed(textOf(frozen).replace('"minor":6', '"minor":9'));
		expect(readWell(later).ledger.chunks[0]?.notes).toHaveLength(3);
		expect(textOf(writeSnapshot(readWell(later), TIME))).toBe(textOf(later));
	});

	const long = 'x'.repeat(LIMITS.noteCharacters + 1);
	test.each([
		['a note beside no row', '[2,"sellThrough","@sum"]', '[3,"sellThrough","@sum"]'],
		['a note beside no column', '[2,"sellThrough","@sum"]', '[2,"extra:7","@sum"]'],
		['a column that no sheet has', '[2,"sellThrough","@sum"]', '[2,"constructor","@sum"]'],
		['an empty note', '"@sum"', '""'],
		['a note that is too long', '"@sum"', `"${long}"`],
		['a note that is a number', '"@sum"', '1'],
		['two notes beside one cell', '[2,"sellThrough",', '[0,"amount",'],
		['no block', '"salesNotes":[', '"salesNotes":[\n1,'],
		['a block with something else', '"cells":[[', '"mood":1,"cells":[['],
		['a customer with two notes beside one cell', '["revenue",', '["own:__proto__",'],
		['a customer with an empty note', '["own:__proto__","__proto__"]', '["own:__proto__",""]'],
	])('refuses %s', (_, from, to) => {
		expect(textOf(frozen)).toContain(from);
		expect(refusal(altered(frozen, from, to))).toMatch(/^snapshot_/);
	});
});
