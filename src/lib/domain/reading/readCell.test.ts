import { expect, test } from 'vitest';
import { dayOf, monthOf } from '../primitives/day';
import { message } from '../primitives/message';
import { readCell } from './readCell';

test.each([
	['amount', '1,234.505', { kind: 'value', value: 123_451, rounded: true }],
	['profit', '(12)', { kind: 'value', value: -1200, rounded: false }],
	['promotion', '-', { kind: 'blank' }],
	['quantity', '1.5', { kind: 'value', value: 1500, rounded: false }],
	['quantity', '', { kind: 'blank' }],
	['date', '2026年1月5日', { kind: 'value', value: dayOf(monthOf(2026, 1), 5), rounded: false }],
	['date', ' ', { kind: 'blank' }],
	['customer', ' 甲 ', { kind: 'value', value: '甲', rounded: false }],
	['customer', 'e\u0301', { kind: 'value', value: '\u00e9', rounded: false }],
	['customer', '-', { kind: 'value', value: '-', rounded: false }],
	['order', '\u3000', { kind: 'blank' }],
	['order', '00123', { kind: 'value', value: '00123', rounded: false }],
	['extra:3', '__proto__', { kind: 'value', value: '__proto__', rounded: false }],
] as const)('%s %j', (column, text, reading) => {
	expect(readCell(column, text)).toEqual(reading);
});

test('what cannot be read says why', () => {
	expect(readCell('amount', '停业')).toEqual({
		kind: 'refused',
		reason: message('read_not_a_number', { text: '停业' }),
	});
	expect(readCell('date', '1月5日', { year: 2026 })).toMatchObject({ kind: 'value' });
	expect(readCell('date', '1月5日')).toMatchObject({ kind: 'refused' });
});
