import { describe, expect, test } from 'vitest';
import { batchOf } from '../../domain/ledger/testing/batchOf';
import { LIMITS } from '../../domain/limits';
import { message } from '../../domain/primitives/message';
import { importSales } from './importSales';
import { SALES, textsOf, workbookOf } from './testing/workbook';

const batch = batchOf([{ date: '2026-04', customer: '丙', amount: 7 }]);

describe('import of sales', () => {
	test('append puts the rows below', () => {
		const result = importSales.apply(workbookOf(SALES), { batch, mode: 'append' });
		expect(result.ok && textsOf(result.value)).toEqual([
			...textsOf(workbookOf(SALES)),
			['2026-04', '丙', '0.07'],
		]);
	});

	test('replace leaves the new rows alone, and the facts about customers', () => {
		const inputs = { ...workbookOf(SALES), title: '我的' };
		const result = importSales.apply(inputs, { batch, mode: 'replace' });
		if (!result.ok) throw new Error(result.reason.key);
		expect(textsOf(result.value)).toEqual([['2026-04', '丙', '0.07']]);
		expect(result.value.customers).toBe(inputs.customers);
		expect(result.value.title).toBe('我的');
		expect(textsOf(inputs)).toHaveLength(3);
	});

	test('replacing the sample drops what was said about its customers', () => {
		const customers = { columns: new Map([['channel' as const, ['直营']]]) };
		const inputs = { ...workbookOf(SALES), title: '样例', sample: true, customers };
		const result = importSales.apply(inputs, { batch, mode: 'replace' });
		if (!result.ok) throw new Error(result.reason.key);
		expect(result.value.sample).toBe(false);
		expect(result.value.title).toBe('');
		expect(result.value.customers.columns.size).toBe(0);
	});

	test('an empty batch and one row too many are refused', () => {
		const empty = importSales.apply(workbookOf(SALES), { batch: batchOf([]), mode: 'replace' });
		expect(empty).toEqual({ ok: false, reason: message('command_import_nothing') });
		const many = { ...batch, rows: LIMITS.importRows };
		expect(importSales.apply(workbookOf(SALES), { batch: many, mode: 'append' })).toEqual({
			ok: false,
			reason: message('command_too_many_rows', {
				rows: LIMITS.importRows + 3,
				limit: LIMITS.importRows,
			}),
		});
	});

	test('the label counts the rows', () => {
		const label = importSales.label({ batch, mode: 'append' }, workbookOf([]));
		expect(label).toEqual(message('command_import_append', { rows: 1 }));
	});
});
