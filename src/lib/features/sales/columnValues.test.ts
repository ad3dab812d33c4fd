import { kindOf } from '$lib/domain/ledger/chunkColumns';
import type { ColumnId } from '$lib/domain/ledger/columns';
import { day } from '$lib/domain/ledger/testing/batchOf';
import { describe, expect, it } from 'vitest';
import { readValue, showValue, writeValue } from './columnValues';

describe('[GRID-21] values of a column in its menu', () => {
	it('are shown as the sheet shows them', () => {
		expect(showValue('amount', -123_450_000, 'zh-CN')).toBe('−1,234,500');
		expect(showValue('quantity', 1500, 'zh-CN')).toBe('1.5');
		expect(showValue('date', day('2026-01-05'), 'zh-CN')).toBe('2026-01-05');
		expect(showValue('customer', '"酒🍶"', 'en')).toBe('"酒🍶"');
	});
	it.each<[ColumnId, number]>([
		['amount', 7],
		['amount', -29],
		['amount', 99_999_999_999_999],
		['profit', 0],
		['quantity', 1],
		['quantity', -1500],
		['date', day('2026-02')],
		['date', day('2026-12-31')],
	])('of %s are typed and read as they are: %i', (column, value) => {
		expect(kindOf(column)).not.toBe('name');
		expect(readValue(column, writeValue(column, value))).toBe(value);
	});
	it('are none where nothing can be read', () => {
		expect([readValue('amount', ''), readValue('amount', '酒'), readValue('date', 'x')]).toEqual([
			null,
			null,
			null,
		]);
		expect(readValue('amount', '1.2万')).toBe(1_200_000);
	});
});
