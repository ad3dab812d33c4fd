import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDelimited } from '../codec/delimited';
import { PricedAmount } from './pricedAmount';
import { Tally } from './tally';

/** Quantity and price → fen, what was refused, and by how much rounding moved. */
function product(
	quantity: string,
	price: string,
): { fen: number; refused: string[]; moved: number } {
	const table = parseDelimited(`${quantity}\t${price}`, '\t');
	const tally = new Tally(1);
	const cells = { table, rows: new Int32Array(1), unitPower: 0 };
	const amount = new PricedAmount(
		{ ...cells, column: 0 },
		{ ...cells, column: 1 },
		'amount',
		tally,
	);
	amount.read(0, 1);
	const refused = tally.refusals().map(({ reason }) => reason.key);
	return { fen: amount.fen[0] ?? 0, refused, moved: tally.amountMoved };
}

test.each([
	['6', '2.55', 1530],
	['-1', '27.5', -2750],
	['1.5', '0.99', 149],
	['(2)', '¥88.50', -17_700],
	['1,200', '3.5万', 4_200_000_000],
	['0.333', '0.015', 0],
	['3', '1.005', 302],
	['0', '5', 0],
	['-0', '5', 0],
	['10箱', '2.55', 2550],
	['1.2万 pcs', '2', 2_400_000],
	['1e3', '1.00005', 100_005],
])('%s × %s = %d fen', (quantity, price, fen) => {
	expect(product(quantity, price)).toMatchObject({ fen, refused: [] });
	expect(Object.is(product(quantity, price).fen, -0)).toBe(false);
});

test('a blank is no amount, a price that cannot be read is refused, one too large as well', () => {
	expect(product('', '5')).toMatchObject({ fen: NaN, refused: [] });
	expect(product('5', 'NULL')).toMatchObject({ fen: NaN, refused: [] });
	expect(product('5', '面议')).toMatchObject({ fen: NaN, refused: ['read_not_a_number'] });
	expect(product('99999999', '99999999999')).toMatchObject({ refused: ['read_too_large'] });
});

test('is rounded once, half away from zero, as exact arithmetic has it', () => {
	const digits = (value: number, decimals: number): string => {
		const text = String(value).padStart(decimals + 1, '0');
		return `${text.slice(0, text.length - decimals)}.${text.slice(text.length - decimals)}`;
	};
	const scaled = fc.record({
		quantity: fc.integer({ min: 0, max: 1e7 }),
		price: fc.integer({ min: 0, max: 1e8 }),
		quantityDecimals: fc.integer({ min: 1, max: 5 }),
		priceDecimals: fc.integer({ min: 1, max: 6 }),
		sign: fc.constantFrom('', '-'),
	});
	fc.assert(
		fc.property(scaled, ({ quantity, price, quantityDecimals, priceDecimals, sign }) => {
			const { fen, moved } = product(
				sign + digits(quantity, quantityDecimals),
				digits(price, priceDecimals),
			);
			const scale = 10n ** BigInt(quantityDecimals + priceDecimals);
			const exact = BigInt(quantity) * BigInt(price) * 100n;
			const rounded = (exact * 2n + scale) / (scale * 2n);
			expect(fen).toBe(Number(rounded) * (sign === '-' ? -1 : 1) || 0);
			expect(Math.abs(moved)).toBeLessThanOrEqual(0.5);
		}),
		{ numRuns: 500 },
	);
});
