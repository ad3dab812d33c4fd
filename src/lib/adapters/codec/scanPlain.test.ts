import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanPlain } from './scanPlain';

const TAB = 9;
const BLOCK_UNITS = 16_384;

const cells = (text: string, start = 0): string[][] => {
	const table = scanPlain(text, start, TAB);
	return Array.from({ length: table.rows }, (_, row) => table.row(row));
};

/** What the platform's own splitting gives; the last line end begins no row. */
const split = (text: string): string[][] => {
	const lines = text.split(/\r\n|\r|\n/);
	if (lines.at(-1) === '') lines.pop();
	return lines.map((line) => line.split('\t'));
};

const pieces = fc.array(
	fc.constantFrom('\t', '\r', '\n', '\r\n', 'a', 'é', '大', '😀', '\ud83d', '\ude00', ' '),
	{ maxLength: 30 },
);

test('rows and cells are those of splitting, wherever a block of the text ends', () => {
	fc.assert(
		fc.property(
			pieces,
			pieces,
			fc.constantFrom('x', '店', '7\t'),
			fc.nat(40),
			(head, tail, filler, back) => {
				const front = head.join('');
				const room = Math.max(0, BLOCK_UNITS - front.length - back);
				const text = front + filler.repeat(Math.ceil(room / filler.length)) + tail.join('');
				expect(cells(text)).toEqual(split(text));
			},
		),
		{ numRuns: 150 },
	);
});

test.each(['\r\n', '😀', '大\r\n店', '\ud83d'])('%j over the end of a block', (seam) => {
	for (let before = BLOCK_UNITS - seam.length - 1; before <= BLOCK_UNITS + 1; before++) {
		const text = `${'a\t'.repeat(before / 2)}${'b'.repeat(before % 2)}${seam}c\td`;
		expect(cells(text)).toEqual(split(text));
	}
});

test('a start leaves the characters before it out', () => {
	expect(cells('\ufeff甲\t1\r\n', 1)).toEqual([['甲', '1']]);
});

test('cells that crowd together after a thin beginning are all kept', () => {
	const text = `${'x'.repeat(3 * BLOCK_UNITS)}\n${'\t\n'.repeat(2 * BLOCK_UNITS)}`;
	const table = scanPlain(text, 0, TAB);
	expect([table.rows, table.width]).toEqual([2 * BLOCK_UNITS + 1, 2]);
	expect(table.at(table.rows - 1, 1)).toBe(4 * BLOCK_UNITS);
	expect(table.from[4 * BLOCK_UNITS]).toBe(text.length - 1);
});
