import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { workedOut } from './workedOut';

describe('[GRID-27] a sum typed into a cell', () => {
	it.each([
		['=1000*3+50', '3050'],
		['=50+1000*3', '3050'],
		['=(12+8)*95%', '19'],
		['=-(3-5)', '2'],
		['=--3', '3'],
		['=2-+-1', '3'],
		['=0.1+0.2', '0.3'],
		['=1/3', '0.333333'],
		['=2/3', '0.666667'],
		['=-2/3', '-0.666667'],
		['=1/3*3', '1'],
		['=8/-2', '-4'],
		['=.5*4', '2'],
		['=5.', '5'],
		['=7', '7'],
		['=0-0', '0'],
		['=-0.0000001', '0'],
		['=0.0000005', '0.000001'],
		['=10-4-3', '3'],
		['=100/10/5', '2'],
		['＝１２００×（３＋１）', '4800'],
		['=9÷2', '4.5'],
		['= 1 + 2 ', '3'],
		['=200%%', '0.02'],
		['=999999999999999999*999999999999999999', '999999999999999998000000000000000001'],
	])('%s → %s', (text, digits) => {
		expect(workedOut(text)).toBe(digits);
	});

	it.each([
		'',
		'=',
		'1+2',
		'==1',
		'=1+',
		'=*2',
		'=(1',
		'=1)',
		'=()',
		'=1 2',
		'=1/0',
		'=1/(2-2)',
		'=F3*2',
		'=SUM(1)',
		'=1,000+1',
		'=1e5',
		'=1..2',
		'=.',
		'=2^3',
		'="5"',
		`=${'1+'.repeat(150)}1`,
	])('%s is none', (text) => {
		expect(workedOut(text)).toBeNull();
	});
});

test('what is said of a sum is what it is, whatever its numbers', () => {
	const number = fc.integer({ min: -1_000_000, max: 1_000_000 });
	fc.assert(
		fc.property(number, number, number, (a, b, c) => {
			expect(workedOut(`=${String(a)}+(${String(b)})*${String(c)}`)).toBe(String(a + b * c || 0));
		}),
	);
});
