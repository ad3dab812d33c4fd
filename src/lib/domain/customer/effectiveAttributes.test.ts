import { expect, it } from 'vitest';
import { createNameBook } from '../ledger/nameBook';
import type { Sale } from '../ledger/testing/batchOf';
import { totalLedger } from '../ledger/totals/ledgerTotals';
import { windowOf } from '../measure/windowOf';
import { ledgerOf } from '../testing/ledgerOf';
import type { AttributeId } from './attributes';
import { EffectiveAttributes } from './effectiveAttributes';
import { EMPTY_CUSTOMER_SHEET, type AttributeValue, type CustomerSheet } from './sheet';

/** Attributes in the window January to March 2025. */
function attributes(sales: readonly Sale[], sheet: CustomerSheet = EMPTY_CUSTOMER_SHEET) {
	const names = createNameBook();
	const totals = totalLedger(ledgerOf(names, sales));
	const window = windowOf({ months: 3, asOf: '2025-03' }, totals);
	return new EffectiveAttributes(sheet, names, totals.tallies, window);
}

const sheetOf = (column: AttributeId, ...values: AttributeValue[]): CustomerSheet => ({
	columns: new Map([[column, values]]),
});

const sale = (channel: string, amount: number, date = '2025-01'): Sale => ({
	customer: 'a',
	...{ channel, amount, date },
});

it('takes the channel with the largest summed amount of the window', () => {
	// 经销 60 + 50 = 110 beats 电商 100; the 900 of April are outside.
	const sold = [
		sale('经销', 60),
		sale('电商', 100),
		sale('经销', 50),
		sale('团购', 900, '2025-04'),
	];
	expect(attributes(sold).text('channel', 0)).toBe('经销');
});

it('breaks ties by code point, not by encoding', () => {
	// U+FFE5 comes before U+1F600, although its UTF-16 unit is larger.
	expect(attributes([sale('😀', 5), sale('￥', 5)]).text('channel', 0)).toBe('￥');
});

it('takes a channel that only returns or only zeros were sold under', () => {
	expect(attributes([sale('经销', -5), sale('', 80)]).text('channel', 0)).toBe('经销');
	expect(attributes([sale('电商', -1), sale('经销', 0)]).text('channel', 0)).toBe('经销');
});

it('lets the customer sheet speak first, and is silent where nobody knows', () => {
	const sold = [sale('经销', 60)];
	expect(attributes(sold, sheetOf('channel', '大客户')).text('channel', 0)).toBe('大客户');
	expect(attributes(sold, sheetOf('channel', null)).text('channel', 0)).toBe('经销');
	expect(attributes(sold).text('region', 0)).toBe('');
	expect(attributes(sold).text('channel', 99)).toBe('');
	expect(attributes(sold).text('industry', 0)).toBe('');
});

it('writes what is no text as rules compare it, and leaves out what could not be read', () => {
	const text = (column: AttributeId, value: AttributeValue): string =>
		attributes([], sheetOf(column, value)).text(column, 0);
	expect(text('target', 123_450)).toBe('1234.5');
	expect(text('customerSince', 2025 * 12)).toBe('2025-01');
	expect(text('influence', 1)).toBe('1');
	expect(text('target', 'a lot')).toBe('');
});

it('finds ahead what is asked for afterwards', () => {
	const found = attributes([sale('经销', 60), sale('电商', 100)]);
	const shares = [...found.ahead()];
	expect(shares).toEqual([1 / 3, 2 / 3, 1]);
	expect([found.text('channel', 0), found.text('region', 0)]).toEqual(['电商', '']);
});
