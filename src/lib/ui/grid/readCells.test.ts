import { describe, expect, it } from 'vitest';
import { readCells } from './readCells';

describe('readCells', () => {
	it.each<[string, string, string[][]]>([
		['nothing', '', []],
		['one cell', '41760', [['41760']]],
		['a row with the line end of Excel', 'a\tb\r\n', [['a', 'b']]],
		['old and new line ends', 'a\rb\nc', [['a'], ['b'], ['c']]],
		['a blank row between', 'a\n\nb', [['a'], [''], ['b']]],
		['an empty last cell', 'a\t', [['a', '']]],
		[
			'an empty last cell before a line end',
			'a\t\nb\t',
			[
				['a', ''],
				['b', ''],
			],
		],
		[
			'a line break and quotes inside a cell',
			'"第一行\n第二行"\t"说""好"""\t3',
			[['第一行\n第二行', '说"好"', '3']],
		],
		['inches that open no quoted cell', '5" 管\t14”', [['5" 管', '14”']]],
		[
			'a quote that is never closed',
			'"abc\td\ne\tf',
			[
				['"abc', 'd'],
				['e', 'f'],
			],
		],
		['text after a closing quote', '"a"b\tc', [['"a"b', 'c']]],
		['an empty quoted cell', '""\t1', [['', '1']]],
		['names that are no keys', '__proto__\tconstructor', [['__proto__', 'constructor']]],
	])('reads %s', (_, text, cells) => {
		expect(readCells(text)).toEqual(cells);
	});

	it('does not slow down on quotes that are never closed', () => {
		const rows = readCells('"a\n'.repeat(20_000));
		expect(rows).toHaveLength(20_000);
	});
});
