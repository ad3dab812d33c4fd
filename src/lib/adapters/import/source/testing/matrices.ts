import fc from 'fast-check';

/** Cells that have broken importers before. */
const HOSTILE = [
	...['', ' ', '0', '-0', '007', '1,234.50', '(1,200)', '1.2E+05', '#N/A', '####', 'NaN', '∞'],
	...['"', '""', '5" 管', '"a', 'a"', '说"好"', 'a\tb', 'a\nb', 'a\r\nb', '\r', '\ufeff', '\u200b'],
	...[
		'__proto__',
		'constructor',
		'=1+1',
		'@x',
		"'01",
		'客户',
		'日期',
		'金额',
		'合计',
		'2026-01-05',
	],
	...[
		'１２３．５％',
		'￥1，234.50',
		'3.5万',
		'甲🍷乙',
		'\u202eabc',
		'𠮷',
		'\u00a01',
		'<td>',
		'&amp;',
		',',
	],
];
const cell = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
	{ weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
	{ weight: 1, arbitrary: fc.integer().map(String) },
);

/** Rows of the same width with at least one cell that shows something. */
export const matrix: fc.Arbitrary<string[][]> = fc
	.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 8 }))
	.chain(([columns, rows]) =>
		fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
			minLength: rows,
			maxLength: rows,
		}),
	)
	.filter((rows) => rows.some((row) => row.some((text) => /\S/.test(text))));
