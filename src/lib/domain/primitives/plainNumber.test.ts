import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainPieces, plainYuan } from './plainNumber';

it.each([
	[0, '0'],
	[123_450, '1234.5'],
	[123_400, '1234'],
	[123_405, '1234.05'],
	[7, '0.07'],
	[-7, '-0.07'],
	[-100, '-1'],
	[2 ** 53 - 1, '90071992547409.91'],
])('%d fen are %s yuan', (fen, text) => {
	expect(plainYuan(fen)).toBe(text);
});

it('writes thousandths of a piece', () => {
	expect(plainPieces(1500)).toBe('1.5');
	expect(plainPieces(-12_001)).toBe('-12.001');
});

it('loses no fen between the largest safe integers', () => {
	fc.assert(
		fc.property(fc.maxSafeInteger(), (fen) => {
			const [whole = '', part = ''] = plainYuan(fen).split('.');
			expect(BigInt(whole.replace('-', '') + part.padEnd(2, '0'))).toBe(BigInt(Math.abs(fen)));
			expect(whole.startsWith('-')).toBe(fen < 0);
		}),
		{ numRuns: 300 },
	);
});
