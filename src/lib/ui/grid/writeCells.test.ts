import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCells } from './readCells';
import { writeCells } from './writeCells';

describe('writeCells', () => {
	it('writes one cell with a line break raw', () => {
		expect(writeCells([['甲\n"乙"']])).toBe('甲\n"乙"');
	});

	it('quotes what would break the table', () => {
		expect(writeCells([['a\tb', 'c"d', '5']])).toBe('"a\tb"\t"c""d"\t5');
	});

	it('is read back as the same cells', () => {
		const cell = fc.string({ unit: fc.constantFrom('"', '\t', '\n', '\r', 'a', '客', '5', ' ') });
		const table = fc
			.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 4 }))
			.chain(([columns, rows]) =>
				fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
					minLength: rows,
					maxLength: rows,
				}),
			);
		fc.assert(
			fc.property(table, (rows) => {
				expect(readCells(writeCells(rows))).toEqual(rows);
			}),
			{ seed: 20261031, numRuns: 300 },
		);
	});
});
