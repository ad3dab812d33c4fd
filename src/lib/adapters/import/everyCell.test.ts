import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportChoices } from '$lib/application/importing';
import { formatDelimited } from '../codec/delimited';
import type { Findings } from './findings';
import { openText } from './source/openText';
import { textSource } from './source/rawSheet';
import { manyRuns } from './source/testing/mutations';
import { cell, grid } from './testing/grids';
import { lostCells } from './testing/lostCells';
import { understand } from './understand';

const RUNS = Math.max(700, manyRuns());

const found = (
	rows: readonly (readonly string[])[],
	choices: ImportChoices = {},
): Findings | null => {
	const opened = openText(formatDelimited(rows, '\t'));
	const read = opened.ok ? understand(textSource(opened.value), choices) : opened;
	return read.ok ? read.value : null;
};

describe('no cell is lost', () => {
	test('every cell that holds something is read, kept or reported', () => {
		fc.assert(
			fc.property(grid, (rows) => {
				const findings = found(rows);
				if (findings !== null) expect(lostCells(findings)).toEqual([]);
			}),
			{ numRuns: RUNS },
		);
	});

	test('grids without any header, and any choice of the planner', () => {
		const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), {
			minLength: 1,
			maxLength: 6,
		});
		const choices = fc.record(
			{
				headerRow: fc.constantFrom(null, 0, 1),
				shape: fc.constantFrom('long' as const, 'wide' as const),
				subject: fc.constantFrom('sales' as const, 'customers' as const),
				totals: fc.constantFrom('keep' as const, 'leave-out' as const),
				emptyMonths: fc.constantFrom('skip' as const, 'keep-zero' as const),
				year: fc.constant(2026),
				fillDown: fc.constantFrom(new Set([0]), new Set<number>()),
			},
			{ requiredKeys: [] },
		);
		fc.assert(
			fc.property(rows, choices, (cells, chosen) => {
				const findings = found(cells, chosen);
				if (findings !== null) expect(lostCells(findings)).toEqual([]);
			}),
			{ numRuns: RUNS },
		);
	});

	test('the same table gives the same findings', () => {
		fc.assert(
			fc.property(grid, (rows) => {
				expect(found(rows)?.batch).toEqual(found(rows)?.batch);
			}),
			{ numRuns: RUNS / 4 },
		);
	});
});
