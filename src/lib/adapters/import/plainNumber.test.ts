import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMoney } from '$lib/domain/reading/readMoney';
import { PlainNumber } from './plainNumber';

const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 9 });
const written = fc
	.tuple(fc.constantFrom('', '-', '+', '('), digits, fc.constantFrom('', '.', ',', '..'), digits)
	.map((parts) => parts.join(''));
const grouped = fc
	.tuple(
		fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
		fc.constantFrom('', '.5', '.005', '.129960'),
	)
	.map(([whole, fraction]) => `${whole.toLocaleString('en-US')}${fraction}`);

test('the fast road agrees with the grammar wherever it is taken', () => {
	let taken = 0;
	fc.assert(
		fc.property(fc.oneof(written, grouped), fc.constantFrom(0, 4), (text, unitPower) => {
			const plain = new PlainNumber(2 + unitPower);
			if (!plain.read(`x${text}y`, 1, 1 + text.length)) return;
			taken++;
			const money = readMoney(text, unitPower);
			if (!money.ok) throw new Error(`${text}: ${money.reason.key}`);
			expect(plain.value).toBe(money.value.fen);
			expect(plain.moved).toBeCloseTo(money.value.moved, 9);
			expect(plain.moved !== 0).toBe(money.value.rounded);
		}),
		{ numRuns: 1000 },
	);
	expect(taken).toBeGreaterThan(300);
});

test.each([
	'',
	'-',
	'1e5',
	'¥1',
	'1,2',
	',1',
	'12,34.5',
	'1,234,5',
	'１',
	'1 ',
	'1234567890123456',
	'.5',
])('%j is left to the grammar', (text) => {
	expect(new PlainNumber(2).read(text, 0, text.length)).toBe(false);
});
